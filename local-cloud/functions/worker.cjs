// One instance of a function. Plain CommonJS, so that a worker thread starts it without a compiler.
const { parentPort, workerData } = require("node:worker_threads");

const RealDate = Date;
let shiftMilliseconds = 0;
const shiftedNow = () => RealDate.now() + shiftMilliseconds;

// Deployed code simply asks the time; a moved clock is the host's matter.
const ShiftedDate = new Proxy(RealDate, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [shiftedNow()] : given, newTarget),
  apply: () => new RealDate(shiftedNow()).toString(),
  get: (target, name, receiver) => (name === "now" ? shiftedNow : Reflect.get(target, name, receiver)),
});
RealDate.prototype.constructor = ShiftedDate;
globalThis.Date = ShiftedDate;

const { main } = require(workerData.entry);

parentPort.on("message", async ({ event, context, environment, shift }) => {
  shiftMilliseconds = shift;
  // The SDK reads the caller from the environment at each call; nothing of one caller may stay for the next.
  Object.assign(process.env, environment);
  try {
    const result = await main(JSON.parse(event), context);
    parentPort.postMessage({ result: JSON.stringify(result ?? null) });
  } catch (thrown) {
    parentPort.postMessage({ failure: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown?.errMsg ?? thrown) });
  } finally {
    for (const name of Object.keys(environment)) delete process.env[name];
  }
});
parentPort.postMessage({ ready: true });
