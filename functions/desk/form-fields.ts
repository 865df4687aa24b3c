/** The fields of a form, as browsers send them. */
import type { Context } from 'hono';
import type { BodyData } from 'hono/utils/body';

/** The body says that it is a form and is none. */
export class UnreadableForm extends Error {
  override readonly name = 'UnreadableForm';
}

/**
 * Fields by name; several of one name are a list.
 * @throws UnreadableForm
 */
export async function formFields(c: Context): Promise<BodyData<{ all: true }>> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (error) {
    // So says the platform's own parser; all else is a failure of ours.
    if (error instanceof TypeError) throw new UnreadableForm('the body is no form', { cause: error });
    throw error;
  }
}
