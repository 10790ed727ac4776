import type { Mode, Scope } from './scope.ts';

/** A custom property as it stands in the file; `value` still holds comments and `var()`. */
export type Declaration = { value: string; offset: number };

/** The custom properties of a file, by what they speak for. Within one list the last declaration of a name wins, as in CSS. */
export class Declarations {
  readonly #lists = { light: new Map(), dark: new Map() } as Record<Mode, Map<string, Declaration>>;
  readonly #weak = { light: new Map(), dark: new Map() } as Record<Mode, Map<string, Declaration>>;

  add(name: string, declaration: Declaration, scope: Scope): void {
    for (const mode of scope.modes) (scope.isTheme ? this.#lists : this.#weak)[mode].set(name, declaration);
  }

  /** What a name means in a mode; dark falls back to light. `mode` tells which of them said it. */
  find(name: string, mode: Mode): (Declaration & { mode: Mode }) | undefined {
    const own = this.#lists[mode].get(name) ?? this.#weak[mode].get(name);
    if (own) return { ...own, mode };
    return mode === 'dark' ? this.find(name, 'light') : undefined;
  }

  has(name: string): boolean {
    return this.find(name, 'dark') !== undefined;
  }
}
