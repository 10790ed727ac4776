import { Component, type ComponentChildren } from 'preact';

type Props = { plain: () => ComponentChildren; children: ComponentChildren };

/** Shows the plain version when something inside fails, and says in the console what did. */
export class PlainBoundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render({ plain, children }: Props) {
    return this.state.hasFailed ? plain() : children;
  }
}
