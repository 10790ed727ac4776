import { OwnWords } from './practice/own-words/OwnWords.tsx';
import type { OwnProps } from './practice/own-words/own-props.ts';

/** A few private words of hers, for nobody else. */
export default function Reflection(props: OwnProps) {
  return <OwnWords part="reflections" props={props} />;
}
