import connect from '@astrojs/preact/client.js';
import type { ComponentType } from 'preact';
import { parseIslandProps } from './island-props.ts';

/** An island takes the props its page was built with; which ones, only the page knows. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Island = ComponentType<any>;

/** As Astro's directives are written into the page: calls back when it is time to wake the island. */
type Directive = (load: () => Promise<() => Promise<void>>, options: unknown, island: HTMLElement) => unknown;

/**
 * Defines `astro-island` for a page that was opened from a disk. Has to run before the first island of the page.
 * @param islands By the name that stands in `data-island`.
 */
export function defineIslands(islands: Readonly<Record<string, Island>>): void {
  class PortableIsland extends HTMLElement {
    connectedCallback(): void {
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => this.start());
      else this.start();
    }

    /** A broken island says so and leaves the plain page standing. */
    start(): void {
      const name = this.dataset['island'] ?? '';
      const when = this.getAttribute('client') ?? '';
      const directive = findDirective(when);
      if (!directive) return console.error(`The island ${name} waits for "${when}", which this page does not have.`);
      const wake = () =>
        this.wake(islands[name], when).catch((error: unknown) => console.error(`The island ${name} broke`, error));
      directive(() => Promise.resolve(wake), JSON.parse(this.getAttribute('opts') ?? '{}'), this);
    }

    async wake(island: Island | undefined, when: string): Promise<void> {
      if (!island) throw new Error('It is not in the bundle of this page.');
      await connect(this)(island, parseIslandProps(this.getAttribute('props') ?? '{}'), {}, { client: when });
      this.removeAttribute('ssr');
    }
  }
  customElements.define('astro-island', PortableIsland);
}

function findDirective(name: string): Directive | undefined {
  const { Astro } = globalThis as { Astro?: Record<string, Directive> }; // filled by scripts inside the page
  return Astro?.[name];
}
