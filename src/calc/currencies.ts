/** How currencies are written beside amounts, with their ISO 4217 codes. "$" and "kr" belong to several: the code is then "". */
export const CURRENCY_MARKS: ReadonlyMap<string, string> = new Map([
  ["$", ""],
  ["kr", ""],
  ["kr.", ""],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["S$", "SGD"],
  ["R$", "BRL"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", ""],
  ["₹", "INR"],
  ["₩", "KRW"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["₪", "ILS"],
  ["₫", "VND"],
  ["฿", "THB"],
  ["zł", "PLN"],
  ["Kč", "CZK"],
  ["Ft", "HUF"],
  ["Fr.", "CHF"],
  ...(
    "USD EUR GBP JPY CHF AUD CAD NZD CNY HKD SGD INR KRW SEK NOK DKK PLN CZK HUF RON BGN TRY UAH ILS AED SAR " +
    "ZAR NGN KES EGP BRL MXN ARS CLP COP PEN THB IDR MYR PHP VND"
  )
    .split(" ")
    .map((code): [string, string] => [code, code]),
]);
