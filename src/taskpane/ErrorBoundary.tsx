import { Component, type ReactNode } from "react";
import { failureOf } from "./failureOf";
import { Notice } from "./parts/Notice";

interface ErrorBoundaryProps {
  /** What to say; without it, what the error itself says. */
  words?: { what: string; next: string };
  children: ReactNode;
}

/** Says what went wrong where a part of the pane could not be rendered, in place of an empty pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown; failed: boolean }> {
  override state = { error: null as unknown, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { what, why, next } = failureOf(this.state.error);
    return <Notice what={what} why={why} next={next} />;
  }
}
