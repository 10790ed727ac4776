import { useEffect, useRef } from 'preact/hooks';
import type { Outcome } from '#domain/evaluation/group-count/count.ts';
import { format } from '#i18n/format.ts';
import type { GroupProps, GroupStrings } from './group-props.ts';

type Missing = Extract<Outcome, { kind: 'findings' | 'refused' }>;
type Finding = Extract<Outcome, { kind: 'findings' }>['findings'][number];
type Refusal = Extract<Outcome, { kind: 'refused' }>['refusal'];

/** Why there are no figures: every line to mend, or the reason for which a group is not measured. */
export function Mending({ props, outcome }: { props: GroupProps; outcome: Missing }) {
  const { strings, locale } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [outcome]);
  return (
    <section class="notice flow" aria-labelledby="group-mend">
      <h2 id="group-mend" tabIndex={-1} ref={heading}>
        {strings.mend.title}
      </h2>
      {outcome.kind === 'refused' ? (
        <p>{sayRefusal(strings, outcome.refusal, locale)}</p>
      ) : (
        <ul>
          {outcome.findings.map((finding) => (
            <li>{sayFinding(strings, finding, locale)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Where, what was found, what was expected. */
function sayFinding(strings: GroupStrings, finding: Finding, locale: string): string {
  const { mend, answers, rowsFirst } = strings;
  const values = {
    ...finding,
    ...('answer' in finding && { answer: answers[finding.answer] }),
    ...('need' in finding && { need: answers[finding.need] }),
  };
  const problem = format(mend[finding.kind], isolateFound(values), locale);
  if ('row' in finding) {
    const half = finding.half ? { half: rowsFirst[finding.half] } : {};
    return format(finding.half ? mend.lineFirst : mend.line, { ...isolateFound(values), ...half, problem }, locale);
  }
  return 'story' in finding ? format(mend.story, { number: finding.story, problem }, locale) : problem;
}

/** What was typed stands in the sentence as it was typed, whatever the direction of the page (Unicode UAX 9, FSI and PDI). */
function isolateFound(values: Readonly<Record<string, string | number | undefined>>) {
  const isolate = (value: string) => `\u2068${value}\u2069`;
  const entries = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      typeof value === 'string' && (name === 'found' || name === 'text') ? isolate(value) : value,
    ]),
  );
}

function sayRefusal({ refused, answers }: GroupStrings, refusal: Refusal, locale: string): string {
  switch (refusal.reason) {
    case 'need-missing':
      return format(refused[refusal.reason], { need: answers[refusal.need] }, locale);
    case 'forms-not-swapped':
      return format(refused[refusal.reason], refusal.first, locale);
    case 'too-few-people':
      return format(refused[refusal.reason], { least: refusal.least, found: refusal.found }, locale);
  }
}
