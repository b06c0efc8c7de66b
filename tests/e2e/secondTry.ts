// A browser on a shared machine may be held up for longer than a test waits. What fails is told and tried once more at the
// end of its file; what fails twice is wrong.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
