/** What a logo may be drawn with (SVG 2, chapters 5, 9, 13 and 14), in the spelling of the HTML parser. */
export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon ' +
    'linearGradient radialGradient stop clipPath mask'
  ).split(' '),
);

/** What drawing programs leave behind and nobody sees. */
export const IGNORED_ELEMENTS: ReadonlySet<string> = new Set(['title', 'desc', 'metadata']);

export const ALLOWED_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'id d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height points viewBox transform offset ' +
    'gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits preserveAspectRatio ' +
    'fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray ' +
    'stroke-dashoffset stroke-opacity opacity clip-path clip-rule mask stop-color stop-opacity color vector-effect'
  ).split(' '),
);

/** What a value may call: an own part, a place, a colour. In small letters. */
export const ALLOWED_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'url matrix translate translatex translatey scale scalex scaley rotate skewx skewy ' +
    'rgb rgba hsl hsla hwb lab lch oklab oklch color'
  ).split(' '),
);
