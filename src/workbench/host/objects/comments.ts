import type { CommentExtras } from "../extras";
import { invalidArgument } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import type { Session } from "../session";
import { Range } from "./range";
import { rangeAt } from "./rangeAddress";

/** Whoever writes comments in the workbench. */
const writer = "Workbench user";

function mentionsOf({ mentions }: { mentions: string[] }) {
  return mentions.map((name, id) => ({ id, name, email: "" }));
}

class CommentReply extends HostObject {
  readonly typeName = "CommentReply";

  constructor(private readonly reply: CommentExtras["replies"][number]) {
    super();
  }

  get Id() {
    return this.reply.id;
  }

  get AuthorName() {
    return this.reply.author;
  }

  get Content() {
    return this.reply.content;
  }

  get Mentions() {
    return mentionsOf(this.reply);
  }
}

class CommentReplyCollection extends HostCollection<CommentReply> {
  readonly typeName = "CommentReplyCollection";

  constructor(private readonly replies: CommentExtras["replies"]) {
    super();
  }

  items(): CommentReply[] {
    return this.replies.map((reply) => new CommentReply(reply));
  }

  item(id: unknown): CommentReply | null {
    return this.items().find((reply) => reply.Id === id) ?? null;
  }
}

class Comment extends HostObject {
  readonly typeName = "Comment";

  constructor(
    private readonly session: Session,
    private readonly comment: CommentExtras,
  ) {
    super();
  }

  get Id() {
    return this.comment.id;
  }

  get AuthorName() {
    return this.comment.author;
  }

  get Content() {
    return this.comment.content;
  }

  get Mentions() {
    return mentionsOf(this.comment);
  }

  get Replies() {
    return new CommentReplyCollection(this.comment.replies);
  }

  GetLocation() {
    const { sheetId, row, column } = this.comment;
    return new Range(this.session, sheetId, { row, column, rows: 1, columns: 1 });
  }
}

/** The comments on all sheets, or the notes. They stay with their cells as they were written: the workbench shows none. */
export class CommentCollection extends HostCollection<Comment> {
  readonly typeName = "CommentCollection";

  constructor(
    private readonly session: Session,
    private readonly comments: CommentExtras[],
  ) {
    super();
  }

  items(): Comment[] {
    return this.comments.map((comment) => new Comment(this.session, comment));
  }

  item(id: unknown): Comment | null {
    return this.items().find((comment) => comment.Id === id) ?? null;
  }

  Add(address: Range | string, content: string) {
    const owner = this.session.book.facade.getActiveSheet().getSheetId();
    const { sheetId, area } = address instanceof Range ? address : rangeAt(this.session, owner, String(address));
    if (area.rows * area.columns !== 1) throw invalidArgument("A comment stands on one cell.");
    const { row, column } = area;
    const id = `comment${this.comments.length + 1}`;
    const comment = { id, sheetId, row, column, author: writer, content, mentions: [], replies: [] };
    this.comments.push(comment);
    return new Comment(this.session, comment);
  }
}
