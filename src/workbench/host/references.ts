/** Objects that the client wants to find again in a later request, each under a text that stands for it. */
export class References<T> {
  private readonly kept = new Map<string, T>();
  private readonly texts = new Map<T, string>();
  private last = 0;

  keep(target: T): string {
    let text = this.texts.get(target);
    if (!text) {
      text = `reference-${++this.last}`;
      this.texts.set(target, text);
      this.kept.set(text, target);
    }
    return text;
  }

  find(text: string): T | null {
    return this.kept.get(text) ?? null;
  }

  release(text: string): void {
    const target = this.kept.get(text);
    if (target !== undefined) this.texts.delete(target);
    this.kept.delete(text);
  }

  releaseAll(): void {
    this.kept.clear();
    this.texts.clear();
  }

  all(): Iterable<T> {
    return this.kept.values();
  }
}
