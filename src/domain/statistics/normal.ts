/**
 * The z below which a standard normal number lies with probability `p`, to about 1 part in 10^15.
 * @param p Above 0 and below 1.
 * @throws {RangeError} For any other `p`: its z is infinite or does not exist.
 * @see Wichura 1988, Algorithm AS 241 (PPND16), Applied Statistics 37:477-484
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`Expected a probability above 0 and below 1, found ${p}.`);
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * ratio(middle, 0.180625 - fromMiddle * fromMiddle);
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const z = depth <= 5 ? ratio(outside, depth - 1.6) : ratio(tail, depth - 5);
  return Math.sign(fromMiddle) * z;
}

/** Height of the standard normal curve at z. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** The quotient of two polynomials, coefficients from the constant upwards. */
function ratio([above, below]: Polynomials, x: number): number {
  const value = (coefficients: readonly number[]) => coefficients.reduceRight((sum, factor) => sum * x + factor, 0);
  return value(above) / value(below);
}

type Polynomials = readonly [above: readonly number[], below: readonly number[]];

const middle: Polynomials = [
  [
    3.3871328727963666, 133.14166789178438, 1971.5909503065514, 13731.693765509461, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586596, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
];
const outside: Polynomials = [
  [
    1.4234371107496836, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 7.745450142783414e-4,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    5.475938084995345e-4, 1.0507500716444169e-9,
  ],
];
const tail: Polynomials = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.2965605718285049, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 7.868691311456133e-4, 1.8463183175100548e-5,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
];
