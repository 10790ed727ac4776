/** What can be seen of a story from outside, as named values: `{ gender: 'girl', faith: 'yes' }`. */
export type Features = Readonly<Record<string, string>>;

export interface Example {
  features: Features;
  positive: boolean;
}

/**
 * Learns to guess `positive` from features as if they were independent (naive Bayes, with one added to every count). Both
 * outcomes are held equally likely beforehand: leaving out a positive case then does not make all others look negative.
 * @returns Log odds for a case; 0 when nothing speaks either way.
 */
export function learn(examples: readonly Example[]): (features: Features) => number {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))];
  const values = new Map(names.map((name) => [name, new Set(examples.map(({ features }) => features[name]))]));
  const chance = (name: string, value: string | undefined, positive: boolean) => {
    const alike = examples.filter((example) => example.positive === positive);
    const seen = alike.filter(({ features }) => features[name] === value).length;
    return (seen + 1) / (alike.length + (values.get(name)?.size ?? 1));
  };
  return (features) =>
    names.reduce((sum, name) => {
      const value = features[name];
      if (!values.get(name)?.has(value)) return sum;
      return sum + Math.log(chance(name, value, true) / chance(name, value, false));
    }, 0);
}
