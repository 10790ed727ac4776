import type { Story } from '#schemas/activity.ts';

/** What makes two forms unlike. */
export type FormFinding =
  /** The forms have a different number of stories with this value. */
  | { rule: 'unequal'; field: FormField; value: string; a: number; b: number }
  /** The halves of a twin pair stand in different forms: the second would be recognised. */
  | { rule: 'twins-apart'; a: string; b: string }
  | { rule: 'in-both'; story: string };

/** What both forms must have equally often. */
export type FormField = 'need' | 'about' | 'leaning' | 'gender';

/** Whether two forms are parallel; they are when nothing is found. */
export function judgeForms(a: readonly Story[], b: readonly Story[]): FormFinding[] {
  return [
    ...formFields.flatMap((field) => unequal(field, a, b)),
    ...a.flatMap((one) =>
      b
        .filter(({ id }) => one.twin?.of === id)
        .map((other) => ({ rule: 'twins-apart' as const, a: one.id, b: other.id })),
    ),
    ...a
      .filter(({ id }) => b.some((other) => other.id === id))
      .map(({ id }) => ({ rule: 'in-both' as const, story: id })),
  ];
}

/** The value of a story in a field. */
export function fieldOf({ need, about, leaning, child }: Story, field: FormField): string {
  return { need, about, leaning, gender: child.gender }[field];
}

export const formFields: readonly FormField[] = ['need', 'about', 'leaning', 'gender'];

function unequal(field: FormField, a: readonly Story[], b: readonly Story[]): FormFinding[] {
  const count = (form: readonly Story[], value: string) =>
    form.filter((story) => fieldOf(story, field) === value).length;
  const values = [...new Set([...a, ...b].map((story) => fieldOf(story, field)))].sort();
  return values
    .filter((value) => count(a, value) !== count(b, value))
    .map((value) => ({ rule: 'unequal', field, value, a: count(a, value), b: count(b, value) }));
}
