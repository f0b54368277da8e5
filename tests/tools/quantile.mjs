// @ts-check

/**
 * The value below which a share of the values lies.
 * @param {readonly number[]} values
 * @param {number} share
 */
export const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? NaN

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5)
