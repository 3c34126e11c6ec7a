/**
 * Set by `npm run test:thorough` and by CI on GitHub: faults and kills at every request, and all runs of the properties.
 * `npm test` takes a telling selection of them, because it has to be quick on two cores.
 */
export const isThorough = process.env.THOROUGH === '1';
