package wpr.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final List<Input> INPUTS = IntStream.range(0, 500)
            .mapToObj(i -> new Input(Integer.toString(i), most -> new byte[0]))
            .toList();

    @Test
    void resultsLeaveInTheOrderOfTheInputs() throws Exception {
        for (int threads : new int[] {1, 2, 7}) {
            List<String> seen = new ArrayList<>();
            new Batch<>(threads, BatchTest::slowWhenEven).run(INPUTS.iterator(), seen::add);
            assertThat(seen).isEqualTo(INPUTS.stream().map(Input::document).toList());
        }
    }

    @Test
    void onlyAFewResultsWaitForTheirTurn() throws Exception {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new Batch<>(2, input -> done.incrementAndGet()).run(INPUTS.iterator(), result -> {
            most.accumulateAndGet(done.get() - taken.getAndIncrement(), Math::max);
            Thread.sleep(1);
        });
        assertThat(most.get()).isBetween(1, 33);
    }

    @Test
    void aSinkThatFailsEndsTheBatch() {
        assertThatThrownBy(() -> new Batch<>(2, Input::document).run(INPUTS.iterator(), result -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static String slowWhenEven(Input input) {
        if (Integer.parseInt(input.document()) % 2 == 0) {
            Thread.yield();
        }
        return input.document();
    }
}
