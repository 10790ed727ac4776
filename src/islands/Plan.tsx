import { OwnWords } from './practice/own-words/OwnWords.tsx';
import type { OwnProps } from './practice/own-words/own-props.ts';

/** Her own plan: whom first, when, which words, which number, what if it goes wrong, who looks after her. */
export default function Plan(props: OwnProps) {
  return <OwnWords part="plans" props={props} />;
}
