import { isScored } from '#domain/evaluation/key-state.ts';
import type { Content } from '#reader/content.ts';
import { storiesOf, type PlacedStory } from '#reader/walk.ts';

/** The stories whose answers count. A discussion card has no key, so it can neither keep a rule about keys nor break one. */
export function scoredStoriesOf(content: Content): PlacedStory[] {
  return storiesOf(content).filter(({ story }) => isScored(story));
}
