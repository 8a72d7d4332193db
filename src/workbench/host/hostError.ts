/** An error as Excel reports it: the code arrives at the caller as `OfficeExtension.Error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (why = "") =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format.${why && ` ${why}`}`);

export const accessDenied = () =>
  new HostError("AccessDenied", "You cannot perform the requested operation. The sheet is protected.", 403);

export const structureProtected = () =>
  new HostError(
    "AccessDenied",
    "You cannot perform the requested operation. The workbook's structure is protected.",
    403,
  );

export const alreadyExists = () =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const invalidOperation = (why: string) => new HostError("InvalidOperation", why);

/** What the workbench does not imitate: better loud than wrong. */
export const unknownMember = (type: string, member: string) =>
  new HostError("ApiNotFound", `${type}.${member} is not known to the workbench`, 404);
