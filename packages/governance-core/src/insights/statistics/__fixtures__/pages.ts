/** Table 1 of A. N. Pettitt, "A non-parametric approach to the change-point problem" (1979): data set `PagesData` of the R package trend. */
export const PAGES = [
  -1.05, 0.96, 1.22, 0.58, -0.98, -0.03, -1.54, -0.71, -0.35, 0.66, 0.44, 0.91,
  -0.02, -1.42, 1.26, -1.02, -0.81, 1.66, 1.05, 0.97, 2.14, 1.22, -0.24, 1.6,
  0.72, -0.12, 0.44, 0.03, 0.66, 0.56, 1.37, 1.66, 0.1, 0.8, 1.29, 0.49, -0.07,
  1.18, 3.29, 1.84,
];
