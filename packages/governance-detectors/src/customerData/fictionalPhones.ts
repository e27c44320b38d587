/**
 * Numbers that regulators keep for stories and examples. Sources: NANPA, 555 line numbers 0100–0199; Ofcom, "Telephone numbers
 * for drama use"; Bundesnetzagentur, notice 148/2021 "Drama Numbers"; Arcep, decision 2018-0881, annex; ACMA, "Fictitious
 * numbers".
 */
const FICTIONAL: readonly RegExp[] = [
  /^\+1\d{3}55501\d{2}$/,
  /^\+44(?:11[3-8]|1[2-6]1|191)49[68]0\d{3}$/,
  /^\+44(?:2079460|2890180|2896496|2920180|1632960|7700900|8081570|9098790|3069990)\d{3}$/,
  /^\+49(?:3023125|6990009|4066969|2214710|8999998)\d{3}$/,
  /^\+4915228817386$/,
  /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
  /^\+61[2378](?:5550|7010)\d{4}$/,
  /^\+6149157(?:0006|0110|015[6-9]|0313|0737)$/,
];

/** Whether a number in E.164 form belongs to nobody by order of its regulator. */
export const isFictionalPhone = (number: string): boolean =>
  FICTIONAL.some(range => range.test(number));
