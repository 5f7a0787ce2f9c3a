package wpr.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains averaged perceptrons with OpenNLP and writes them in the compact form of {@link LinearModel}. */
final class PerceptronTrainer {
    private final int iterations;
    private final int cutoff;
    private final List<Event> events = new ArrayList<>();

    /**
     * @param iterations passes over the data
     * @param cutoff features seen less often are left out
     */
    PerceptronTrainer(int iterations, int cutoff) {
        this.iterations = iterations;
        this.cutoff = cutoff;
    }

    void add(String outcome, int[] features) {
        // Events are strings to the trainer; the hash in hexadecimal is the name of a feature.
        events.add(new Event(
                outcome, IntStream.of(features).mapToObj(Integer::toHexString).toArray(String[]::new)));
    }

    /** The bytes of the model; the same for the same events in the same order. */
    byte[] train() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        // A tolerance below every change keeps the number of passes, the divisor of the averages, fixed.
        parameters.put("Tolerance", 0.0);
        try {
            AbstractModel model = (AbstractModel) TrainerFactory.getEventTrainer(parameters, new TreeMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events));
            return compact(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] compact(AbstractModel model) {
        Object[] data = model.getDataStructures();
        Context[] parameters = (Context[]) data[0];
        String[] names = (String[]) data[2];
        // In the order of the trainer, whose ties go to the first.
        List<String> outcomes = List.of(names);
        SortedMap<Integer, int[]> weights = new TreeMap<>();
        int divisor = divisor(parameters);
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) data[1]).entrySet()) {
            Context context = (Context) entry.getValue();
            int[] row = new int[outcomes.size()];
            boolean used = false;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                int weight = (int) Math.round(context.getParameters()[i] * divisor);
                row[context.getOutcomes()[i]] = weight;
                used |= weight != 0;
            }
            if (used) {
                weights.put(Integer.parseUnsignedInt((String) entry.getKey(), 16), row);
            }
        }
        return LinearModel.write(outcomes, weights);
    }

    /** The smallest number of passes that makes all averages whole: training may have ended early. */
    private int divisor(Context[] parameters) {
        for (int n = 1; n <= iterations; n++) {
            if (whole(parameters, n)) {
                return n;
            }
        }
        throw new IllegalStateException("averages are not sums over passes");
    }

    private static boolean whole(Context[] parameters, int n) {
        for (Context context : parameters) {
            for (double weight : context.getParameters()) {
                double sum = weight * n;
                if (Math.abs(sum - Math.rint(sum)) > 1e-6) {
                    return false;
                }
            }
        }
        return true;
    }
}
