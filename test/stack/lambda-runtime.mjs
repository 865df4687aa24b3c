/** Lambda's runtime in small: loads a bundle once, hands it one event after the other, sends each answer to its parent. */
const [, , bundle, timeout] = process.argv;
const { handler } = await import(bundle);

process.on('message', async event => {
  const ends = Date.now() + Number(timeout) * 1_000;
  try {
    const answer = await handler(event, { getRemainingTimeInMillis: () => ends - Date.now() });
    process.send({ answer });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
process.send('ready');
