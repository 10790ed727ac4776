import { balance } from './checks/balance.ts';
import { bidi } from './checks/bidi.ts';
import { caseTable } from './checks/case-table.ts';
import { choice } from './checks/choice.ts';
import { contactsAtLaunch } from './checks/contacts-at-launch.ts';
import { contacts } from './checks/contacts.ts';
import { conversation } from './checks/conversation.ts';
import { crossed } from './checks/crossed.ts';
import { editions } from './checks/editions.ts';
import { folders } from './checks/folders.ts';
import { glossaryUnused } from './checks/glossary-unused.ts';
import { glossary } from './checks/glossary.ts';
import { interfaceStrings } from './checks/interface.ts';
import { languages } from './checks/languages.ts';
import { latinDigits } from './checks/latin-digits.ts';
import { lessonLength } from './checks/lesson-length.ts';
import { locales } from './checks/locales.ts';
import { neutralOutside } from './checks/neutral-outside.ts';
import { openModules } from './checks/open-modules.ts';
import { order } from './checks/order.ts';
import { ownWords } from './checks/own-words.ts';
import { phoneNumbers } from './checks/phone-numbers.ts';
import { references } from './checks/references.ts';
import { sameNumbers } from './checks/same-numbers.ts';
import { sameStructure } from './checks/same-structure.ts';
import { sentenceLength } from './checks/sentence-length.ts';
import { sentencesUnused } from './checks/sentences-unused.ts';
import { sentences } from './checks/sentences.ts';
import { situations } from './checks/situations.ts';
import { sourcesUnused } from './checks/sources-unused.ts';
import { sources } from './checks/sources.ts';
import { spread } from './checks/spread.ts';
import { storyLengths } from './checks/story-length.ts';
import { techniques } from './checks/techniques.ts';
import { telltale } from './checks/telltale.ts';
import { timeline } from './checks/timeline.ts';
import { translationRecorded } from './checks/translation-recorded.ts';
import { translationStale } from './checks/translation-stale.ts';
import { turkishGender } from './checks/turkish-gender.ts';
import { twins } from './checks/twins.ts';
import { uniqueIds } from './checks/unique-ids.ts';
import { wordsFit } from './checks/words-fit.ts';
import { worryCheck } from './checks/worry-check.ts';
import type { ContentCheck } from './content-check.ts';

/** Every check, from what must be there to how it reads. The reader's own findings come before all of them. */
export const allChecks: readonly ContentCheck[] = [
  locales,
  folders,
  uniqueIds,
  languages,
  wordsFit,
  sameStructure,
  sameNumbers,
  interfaceStrings,
  translationRecorded,
  translationStale,
  references,
  sources,
  sourcesUnused,
  glossary,
  glossaryUnused,
  sentences,
  sentencesUnused,
  contacts,
  contactsAtLaunch,
  situations,
  phoneNumbers,
  neutralOutside,
  openModules,
  balance,
  twins,
  turkishGender,
  spread,
  telltale,
  crossed,
  storyLengths,
  conversation,
  choice,
  order,
  timeline,
  techniques,
  worryCheck,
  ownWords,
  caseTable,
  editions,
  bidi,
  latinDigits,
  lessonLength,
  sentenceLength,
];
