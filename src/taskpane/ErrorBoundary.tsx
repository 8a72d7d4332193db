import { Component, type ReactNode } from "react";
import { failureOf } from "./failureOf";
import { Notice } from "./parts/Notice";
import { common } from "./words/common";

/** Says what went wrong where a part of the pane could not be rendered, in place of an empty pane. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: unknown; failed: boolean }> {
  override state = { error: null as unknown, failed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  override render() {
    const { error, failed } = this.state;
    if (!failed) return this.props.children;
    const missing = error instanceof Error && error.name === "ChunkLoadError";
    const { what, why, next } = missing ? { ...common.loadFailed, why: "" } : failureOf(error);
    return <Notice what={what} why={why} next={next} />;
  }
}
