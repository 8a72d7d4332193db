/** A spreadsheet engine, a browser or an office suite takes seconds to start, on a busy machine a minute. */
jest.setTimeout(300_000);
