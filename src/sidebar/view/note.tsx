import type { ComponentChildren } from 'preact';

/** A box with a title and what follows from it; its tone is told by a mark, too. */
export function Note({ tone, title, children }: { tone: 'look' | 'plain'; title: string; children?: ComponentChildren }) {
  return (
    <section class={`note ${tone}`}>
      <h2>
        {tone === 'look' && <span aria-hidden="true">! </span>}
        {title}
      </h2>
      {children}
    </section>
  );
}
