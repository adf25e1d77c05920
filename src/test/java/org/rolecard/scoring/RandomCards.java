package org.rolecard.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.rolecard.model.Targets;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;

/** Targets, figures and scorecards at random, the same in every run. */
final class RandomCards {
    private final Random random;

    RandomCards(long seed) {
        this.random = new Random(seed);
    }

    /** Targets in order, each stage strictly better than the one before. */
    Targets strict() {
        return targets(1);
    }

    /** Targets in order, of which some are equal. */
    Targets anyOrdered() {
        return targets(random.nextInt(3) == 0 ? 0 : 1);
    }

    private Targets targets(int least) {
        int decimals = random.nextInt(4);
        int start = random.nextInt(2001) - 1000;
        int first = least + random.nextInt(random.nextBoolean() ? 5 : 500);
        int second = least + random.nextInt(random.nextBoolean() ? 5 : 500);
        Function<Integer, BigDecimal> figure = n -> BigDecimal.valueOf(n, decimals);
        boolean higher = random.nextBoolean();
        if (random.nextInt(3) > 0) {
            int sign = higher ? 1 : -1;
            return new Points(
                    higher,
                    figure.apply(start),
                    figure.apply(start + sign * first),
                    figure.apply(start + sign * (first + second)));
        }
        int best = start + random.nextInt(200);
        int third = least + random.nextInt(300);
        int fourth = least + random.nextInt(300);
        return new Band(
                new Range(figure.apply(start - first - second), figure.apply(best + third + fourth)),
                new Range(figure.apply(start - second), figure.apply(best + third)),
                new Range(figure.apply(start), figure.apply(best)));
    }

    /** A figure around the targets, often just at one of them. */
    BigDecimal figure(Targets targets) {
        List<BigDecimal> stages = stages(targets);
        BigDecimal stage = stages.get(random.nextInt(stages.size()));
        return random.nextInt(4) == 0
                ? stage
                : stage.add(BigDecimal.valueOf(random.nextInt(4001) - 2000L, random.nextInt(6)));
    }

    private static List<BigDecimal> stages(Targets targets) {
        if (targets instanceof Points p) {
            return List.of(p.threshold(), p.target(), p.stretch());
        }
        Band b = (Band) targets;
        return List.of(
                b.threshold().low(),
                b.target().low(),
                b.stretch().low(),
                b.stretch().high(),
                b.target().high(),
                b.threshold().high());
    }

    /** One to twelve lines, with weights that are 100 together. */
    List<WeightedLine> card(Function<Targets, Actual> fill) {
        int lines = 1 + random.nextInt(12);
        int left = 10_000;
        List<WeightedLine> card = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            boolean last = i == lines - 1;
            int weight = last ? left : 1 + random.nextInt(left - (lines - i - 1));
            left -= weight;
            Targets targets = strict();
            card.add(new WeightedLine(
                    Sample.measure("m" + i, targets), BigDecimal.valueOf(weight, 2), fill.apply(targets)));
        }
        return card;
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    BigDecimal small() {
        return BigDecimal.valueOf(1L + random.nextInt(1000), 4);
    }

    Random random() {
        return random;
    }
}
