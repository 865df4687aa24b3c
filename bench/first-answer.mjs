/** Loads a bundle, hands it one event, and ends well only if the answer is good. */
const [, , bundle, event] = process.argv;
const { handler } = await import(bundle);
const answer = await handler(JSON.parse(event), { getRemainingTimeInMillis: () => 60_000 });
const isGood = answer.statusCode === 200 || answer.batchItemFailures?.length === 0;
if (!isGood) console.error(JSON.stringify(answer));
process.exit(isGood ? 0 : 1);
