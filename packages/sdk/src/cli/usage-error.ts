/** The command is written wrongly; the message names the argument and what it may be. */
export class UsageError extends Error {
  /** The same message in Chinese. */
  readonly messageZh: string;

  constructor(zh: string, en: string) {
    super(en);
    this.name = 'UsageError';
    this.messageZh = zh;
  }
}
