/**
 * Set by `npm run test:thorough` and by CI on GitHub: faults and kills at every request, all runs of the properties, and the
 * largest texts.
 * `npm test` takes a telling selection of them, because it has to be quick on two cores.
 */
export const isThorough = process.env.THOROUGH === '1';
