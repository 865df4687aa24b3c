/** Cuts a text into words where only their number and sameness count. */

/** Words in small letters; of Chinese and Japanese each character is one. */
export const smallWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu) ?? [];
