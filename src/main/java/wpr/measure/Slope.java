package wpr.measure;

import java.util.Arrays;
import java.util.List;

/**
 * The change of a rate from year to year: log2 of the factor by which it changes in a year, by Poisson regression of hits
 * on the year with words as exposure (Cameron and Trivedi 2013). Half a hit is added, spread over the years as their
 * words are, so that the slope stays finite where all hits stand in one year.
 *
 * <p>The interval is a bootstrap over documents, so it does not rest on hits being Poisson.
 */
final class Slope {
    private static final double FLAT = 1e-12;

    private final double[] years;
    private final List<Rate> rates;

    Slope(List<Integer> years, List<Rate> rates) {
        double middle = years.stream().mapToInt(y -> y).average().orElse(0);
        this.years = years.stream().mapToDouble(y -> y - middle).toArray();
        this.rates = List.copyOf(rates);
    }

    long hits() {
        return rates.stream().mapToLong(Rate::hits).sum();
    }

    double value() {
        return slope(
                rates.stream().mapToDouble(Rate::hits).toArray(),
                rates.stream().mapToDouble(Rate::words).toArray());
    }

    Interval interval(int documents, double confidence) {
        double[] values = new double[Draws.COUNT];
        for (int i = 0; i < values.length; i++) {
            int draw = i;
            values[i] = slope(
                    rates.stream().mapToDouble(r -> r.hitDraws()[draw]).toArray(),
                    rates.stream().mapToDouble(r -> r.wordDraws()[draw]).toArray());
        }
        Arrays.sort(values);
        return Interval.percentile(values, documents, confidence);
    }

    /** The zero of the score in the slope, the level profiled out: a falling function, found by halving. */
    private double slope(double[] hits, double[] words) {
        double all = Arrays.stream(words).sum();
        double wanted = 0;
        double sum = 0;
        for (int i = 0; i < hits.length; i++) {
            double count = hits[i] + (all == 0 ? 0 : 0.5 * words[i] / all);
            wanted += count * years[i];
            sum += count;
        }
        if (sum == 0) {
            return 0;
        }
        double low = -20;
        double high = 20;
        while (high - low > FLAT) {
            double middle = (low + high) / 2;
            if (meanYear(words, middle) < wanted / sum) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2 / Math.log(2);
    }

    /** The mean year of a hit where rates grow by e to the power of the slope. */
    private double meanYear(double[] words, double slope) {
        double weights = 0;
        double sum = 0;
        double top = Arrays.stream(years).map(y -> y * slope).max().orElse(0);
        for (int i = 0; i < years.length; i++) {
            double weight = words[i] * Math.exp(years[i] * slope - top);
            weights += weight;
            sum += weight * years[i];
        }
        return sum / weights;
    }
}
