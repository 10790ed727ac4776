import type { z } from 'zod';

/**
 * The keys an author may write at a place in a file, so that a misspelt one can be compared with them.
 * @param path Steps from the top of the file to the object in question.
 * @returns Empty where keys are free (a record) or where there is no object.
 */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  // zod publishes `_zod.def` for tools that walk schemas; its type is the wide base class, narrowed here by `type`.
  const def = schema._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
  const [step, ...rest] = path;
  switch (def.type) {
    case 'object': {
      const shape = def['shape'] as Record<string, z.core.$ZodType>;
      if (step === undefined) return Object.keys(shape);
      const inner = shape[String(step)];
      return inner ? keysAt(inner, rest) : [];
    }
    case 'array':
      return step === undefined ? [] : keysAt(def['element'] as z.core.$ZodType, rest);
    case 'record':
      return step === undefined ? [] : keysAt(def['valueType'] as z.core.$ZodType, rest);
    case 'union':
      return [...new Set((def['options'] as z.core.$ZodType[]).flatMap((option) => keysAt(option, path)))];
    case 'optional':
    case 'nullable':
    case 'default':
      return keysAt(def['innerType'] as z.core.$ZodType, path);
    default:
      return [];
  }
}
