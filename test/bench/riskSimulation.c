/* The simulation of src/calc/simulation.ts in plain C, triangular impacts: what its speed is measured against. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const double BIG = 999999999999989.0, TWO_32 = 4294967296.0;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

/* Usage: riskSimulation TRIALS RISKS RUNS. Prints the milliseconds of the fastest run and the mean of the totals. */
int main(int argc, char **argv) {
  if (argc < 4) return 1;
  const int trials = atoi(argv[1]), risks = atoi(argv[2]), runs = atoi(argv[3]);
  double *totals = malloc(sizeof(double) * trials), best = 1e18, sum = 0;
  for (int run = 0; run < runs; run++) {
    const double start = now();
    for (int i = 0; i < trials; i++) totals[i] = 0;
    for (int risk = 0; risk < risks; risk++) {
      const double probability = 0.1 + 0.8 * risk / risks, low = 100.0 + risk, likely = 2 * low, high = 5 * low;
      const double entity = risk + 1, peak = (likely - low) / (high - low);
      const double rise = (high - low) * (likely - low), fall = (high - low) * (high - likely);
      double first = fmod(2499997.0 + 1800451.0 + entity * 2000371.0, 7450589.0);
      double second = fmod(2246527.0 + 2399993.0 + entity * 2100869.0, 7450987.0);
      for (int i = 0; i < trials; i++) {
        const double high_divisor = first * 4658 + 7450581, low_divisor = second * 7580 + 7560584;
        const double high_product = (BIG - floor(BIG / high_divisor) * high_divisor) * 383;
        const double low_product = (BIG - floor(BIG / low_divisor) * low_divisor) * 17669;
        const double upper = high_product - floor(high_product / 99991) * 99991;
        const double lower = low_product - floor(low_product / 7440893) * 7440893;
        const double mixed = (upper * 7440893 + lower) * 1343;
        const double draw = (mixed - floor(mixed / TWO_32) * TWO_32 + 0.5) / TWO_32;
        if (draw < probability) {
          const double part = draw / probability;
          totals[i] += part < peak ? low + sqrt(part * rise) : high - sqrt((1 - part) * fall);
        }
        first += 2499997;
        if (first >= 7450589) first -= 7450589;
        second += 2246527;
        if (second >= 7450987) second -= 7450987;
      }
    }
    const double took = now() - start;
    if (took < best) best = took;
    sum = 0;
    for (int i = 0; i < trials; i++) sum += totals[i];
  }
  printf("%.3f %.6f\n", best, sum / trials);
  return 0;
}
