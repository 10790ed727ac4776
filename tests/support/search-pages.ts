import { componentsOf } from '#reader/body.ts';
import type { Content, PerLocale } from '#reader/content.ts';
import type { ProseFile } from '#reader/parse-prose.ts';
import type { PageText } from '#integrations/search/page-text.ts';
import type { ActivityWords } from '#schemas/activity.ts';
import type { UiTree } from '#schemas/ui.ts';

/**
 * The pages of one language as search sees them, made from their sources. The build reads the finished HTML instead; a unit test
 * has none. A text that is not translated yet is read along the fallback chain, as on the page.
 */
export function pagesOf(content: Content, localeId: string): PageText[] {
  const chain = chainOf(content, localeId);
  const pick = <T>(texts: PerLocale<T>) => chain.map((id) => texts.get(id)).find((text) => text !== undefined);
  const ui = pick(content.ui)?.data ?? {};
  const say = pick(content.sentences)?.data.sentences ?? {};
  const pages = content.pages.flatMap((page) => prosePage(`${page.id}.html`, pick(page.texts), say));
  const steps = content.tracks.flatMap((track) =>
    track.modules
      .filter(({ module }) => module?.data.status === 'open')
      .flatMap((module) => {
        const folder = `${track.id}/${module.id}`;
        const words = pick(module.words)?.data;
        return [
          ...(words ? [page(`${folder}/index.html`, words.title, words.summary, [], words.goals)] : []),
          ...module.lessons.flatMap((lesson) => prosePage(`${folder}/${lesson.id}.html`, pick(lesson.texts), say)),
          ...module.practice.flatMap(({ id, words }) => practicePage(`${folder}/${id}.html`, pick(words)?.data)),
        ];
      }),
  );
  return [...pages, ...steps, ...framePages(ui)];
}

function chainOf(content: Content, localeId: string): readonly string[] {
  const locale = content.locales?.data.locales.find(({ id }) => id === localeId);
  return [localeId, ...(locale?.fallback ?? [])];
}

/** @param sentences The standing sentences, which a text only names. */
function prosePage(path: string, text: ProseFile | undefined, sentences: Readonly<Record<string, string>>): PageText[] {
  if (!text) return [];
  const { title, summary } = text.data;
  const headings = text.body.blocks.filter(({ kind }) => kind === 'heading').map((block) => block.text);
  const passages = text.body.blocks.filter(({ kind }) => kind !== 'heading').map((block) => block.text);
  const standing = componentsOf(text.body, 'Sentence').map(({ attributes }) => sentences[attributes['id'] ?? ''] ?? '');
  return [page(path, title, summary, headings, [...passages, ...standing.filter(Boolean)])];
}

function practicePage(path: string, words: ActivityWords | undefined): PageText[] {
  if (!words) return [];
  if (words.kind === 'recognise') {
    const stories = Object.values(words.stories);
    const passages = stories.flatMap(({ text, else: other, say }) => [text, other, say]);
    return [
      page(
        path,
        words.title,
        words.summary,
        stories.map((story) => story.title),
        passages,
      ),
    ];
  }
  if (words.kind === 'conversation') {
    const lines = Object.values(words.nodes).flatMap(({ says, thinks }) => [says ?? '', thinks].filter(Boolean));
    return [page(path, words.title, words.summary, [], [words.scene, ...lines])];
  }
  const { title, summary, ...rest } = words;
  return [page(path, title, summary, textsAt(['title', 'ask'], rest), textsAt(['text', 'such'], rest))];
}

/** Every text under these keys, at any depth: what stands open on a page of the other kinds. */
function textsAt(keys: readonly string[], tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([name, value]) =>
    keys.includes(name) && typeof value === 'string' ? [value] : textsAt(keys, value),
  );
}

/** Pages whose words are interface strings. */
function framePages(ui: UiTree): PageText[] {
  const say = (key: string): string => {
    const found = key
      .split('.')
      .reduce<string | UiTree | undefined>((tree, step) => (typeof tree === 'object' ? tree[step] : undefined), ui);
    return typeof found === 'string' ? found : '';
  };
  const needs = ['danger', 'advice', 'talk', 'child'];
  return [
    {
      ...page(
        'help.html',
        say('help.title'),
        say('help.lead'),
        needs.map((need) => say(`help.${need}`)),
        needs.map((need) => say(`help.${need}Lead`)),
      ),
      name: say('nav.help'),
    },
    page('glossary.html', say('glossary.title'), say('glossary.lead'), [], []),
    page('sources.html', say('sources.title'), say('sources.lead'), [], []),
    { ...page('mothers/index.html', say('course.all'), say('course.lead'), [], []), name: say('nav.course') },
  ];
}

function page(
  path: string,
  title: string,
  summary: string,
  headings: readonly string[],
  passages: readonly string[],
): PageText {
  return { path, title, name: title, summary, headings, passages };
}
