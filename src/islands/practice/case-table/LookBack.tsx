import type { Review } from '#domain/practice/case-table/review.ts';
import type { CaseTableProps } from './case-props.ts';
import { Measures } from './Views.tsx';

/** Proportion, need to know, both sides, the family: one sentence each, and our view of every measure. Never a mark. */
export function LookBack(props: { review: Review; chosen: readonly string[]; shared: CaseTableProps }) {
  const { review, chosen, shared } = props;
  const { end } = shared.strings;
  const { proportion, knowledge, sides, family } = review;
  return (
    <>
      {proportion && <Told title={end.proportion.title} text={end.proportion[proportion]} />}
      <Told title={end.knowledge.title} text={end.knowledge[knowledge]} />
      {sides && <Told title={end.sides.title} text={end.sides[sides]} />}
      <Told title={end.family.title} text={end.family[family]} />
      <h3>{end.measures}</h3>
      <Measures shared={shared} chosen={chosen} />
      <p>{end.about}</p>
    </>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h3>{title}</h3>
      <p>{text}</p>
    </div>
  );
}
