/** A queue as its operator sees it. */

export interface Letter {
  readonly id: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  readonly receipt: string;
}

export interface OperatedQueue {
  /** Messages that wait, are delayed or in work. About right: SQS counts in several places. */
  depth(): Promise<number>;
  /** Up to ten letters, out of others' sight for `seconds`; none when there seem to be no more. */
  receive(seconds: number): Promise<Letter[]>;
  remove(letter: Letter): Promise<void>;
  /** Puts a received letter back into sight. */
  release(letter: Letter): Promise<void>;
}
