import { wordCount } from '#domain/text/words.ts';
import type { Content } from '#reader/content.ts';
import type { Finding } from '#reader/finding.ts';
import { ofKind, type ContentOfKind } from '#reader/walk.ts';
import { stepSchema } from '#schemas/activity.ts';
import { spotIn, tell, type ContentCheck } from '../content-check.ts';
import { languageName } from '../shared/languages.ts';

/** Enough harmless messages, no order that tells, and nothing that could be copied to reach a child. */
export const techniques: ContentCheck = {
  id: 'techniques',
  severity: 'error',
  purpose: 'Half or more of all messages are harmless, none is long, and no chat can serve as a script.',
  check: (content) =>
    ofKind(content, 'techniques').flatMap((set) => [
      ...share(set),
      ...runs(set),
      ...kinds(set),
      ...scripts(set),
      ...texts(content, set),
    ]),
};

type Set = ContentOfKind<'techniques'>;

const hurt = 'A mother would learn from the set itself to suspect, or to trust, before she has read a message.';

function share({ activity }: Set): Finding[] {
  const steps = stepsOf(activity.data);
  const harmless = steps.filter((step) => step === 'nothing').length;
  if (steps.length >= 8 && harmless >= 0.5 * steps.length && harmless <= 0.65 * steps.length) return [];
  return [
    tell('techniques/share', spotIn(activity, 'chats'), {
      found: `${harmless} of ${steps.length} messages have nothing wrong.`,
      expected: 'Expected at least 8 messages, and 50% to 65% of them harmless.',
      mend: 'Add messages, or take some out.',
      hurt,
    }),
  ];
}

function runs({ activity }: Set): Finding[] {
  const steps = stepsOf(activity.data);
  const isLong = steps.some((step, index) => [1, 2, 3].every((back) => steps[index - back] === step));
  if (!isLong) return [];
  return [
    tell('techniques/same-in-a-row', spotIn(activity, 'chats'), {
      found: 'Four messages in a row have the same answer.',
      expected: 'Expected at most three.',
      mend: 'Move one of them.',
      hurt,
    }),
  ];
}

function kinds({ activity }: Set): Finding[] {
  const steps = stepsOf(activity.data);
  const missing = stepSchema.options.filter((step) => !steps.includes(step));
  if (missing.length === 0) return [];
  return [
    tell('techniques/missing-step', spotIn(activity, 'chats'), {
      found: `No message is for: ${missing.join(', ')}.`,
      expected: 'Expected each answer to fit somewhere.',
      mend: 'Add a message.',
      hurt: 'A mother would choose between answers of which one never fits.',
    }),
  ];
}

/** The steps after one another would be instructions. */
function scripts({ activity }: Set): Finding[] {
  return activity.data.chats.flatMap(({ id, messages }, index) => {
    const count = messages.filter(({ step }) => step !== 'nothing').length;
    if (count <= 2) return [];
    return [
      tell('techniques/script', spotIn(activity, 'chats', index), {
        found: `The chat "${id}" has ${count} messages that are not harmless.`,
        expected: 'Expected at most 2 in one chat.',
        mend: 'Move one to another chat.',
        hurt: 'Somebody could copy the chat to reach a child.',
      }),
    ];
  });
}

const mostWords = 25;

/** Anything that leads to a real place: an address, an account, a group. */
const pointer = /https?:|www\.|[@#]|\.(com|net|org|me|gg|nl)\b/iu;

function texts(content: Content, { words }: Set): Finding[] {
  return content.localeIds.flatMap((locale) => {
    const file = words.get(locale);
    if (file?.data.kind !== 'techniques') return [];
    return Object.entries(file.data.chats).flatMap(([chat, { messages }]) =>
      Object.entries(messages).flatMap(([id, { text }]) => {
        const spot = spotIn(file, 'chats', chat, 'messages', id, 'text');
        const count = wordCount(text);
        const long = tell('techniques/too-long', spot, {
          found: `In ${languageName(locale)} the message "${id}" has ${count} words.`,
          expected: `Expected at most ${mostWords}.`,
          mend: 'Leave out what the answer does not hang on.',
          hurt: 'A long message is one that somebody could copy.',
        });
        const leading = tell('techniques/pointer', spot, {
          found: `The message "${id}" has an address, or the name of an account or a group, in it.`,
          mend: 'Take it out.',
          hurt: 'A child who reads along could follow it.',
        });
        return [...(count > mostWords ? [long] : []), ...(pointer.test(text) ? [leading] : [])];
      }),
    );
  });
}

const stepsOf = ({ chats }: Set['activity']['data']) =>
  chats.flatMap(({ messages }) => messages.map(({ step }) => step));
