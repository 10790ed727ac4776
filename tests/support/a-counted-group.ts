import type { Counted } from '#domain/evaluation/group-count/read-sheets.ts';
import type { Choice, GroupProps } from '#islands/group/group-props.ts';
import en from '../../content/ui/en.json' with { type: 'json' };

/** Four stories: bike and prayer ordinary, letter a worry, knife danger. On a sheet `1123` is as we see them. */
export const fourStories: readonly Counted[] = [
  { id: 'bike', need: 'ordinary' },
  { id: 'prayer', need: 'ordinary' },
  { id: 'letter', need: 'worry' },
  { id: 'knife', need: 'danger' },
];
/** The same needs in another order, as a second form. */
export const fourOthers: readonly Counted[] = [
  { id: 'note', need: 'worry' },
  { id: 'drum', need: 'ordinary' },
  { id: 'dare', need: 'danger' },
  { id: 'hat', need: 'ordinary' },
];

export function aCountedGroup(changes: Partial<GroupProps> = {}): GroupProps {
  const stories = [...fourStories, ...fourOthers].map((story) => ({ ...story, title: `Title ${story.id}` }));
  const choice = (id: string, title: string, of: readonly Counted[]): Choice => ({
    id,
    title,
    code: `C-${id}`,
    keys: 'draft',
    stories: of.map((story) => story.id),
    pairs: [],
  });
  return {
    locale: 'en',
    dir: 'ltr',
    stories,
    choices: [choice('first', 'First set', fourStories), choice('second', 'Second set', fourOthers)],
    strings: en.group,
    ...changes,
  };
}

/** The same with two forms. */
export function aGroupWithForms(): GroupProps {
  const { choices } = aCountedGroup();
  return aCountedGroup({
    forms: { a: { ...choices[0]!, id: 'form-a', title: 'A' }, b: { ...choices[1]!, id: 'form-b', title: 'B' } },
  });
}
