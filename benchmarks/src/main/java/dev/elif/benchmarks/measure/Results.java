package dev.elif.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** All samples of a run: by discipline and contender, one a round. Used by one thread. */
public final class Results {

    /** What all others are divided by. */
    public static final String REFERENCE = "jdbc";

    private final Map<String, Map<String, List<Sample>>> samples = new LinkedHashMap<>();

    /** Adds the sample of the next round. */
    public void add(Discipline discipline, String contender, Sample sample) {
        samples.computeIfAbsent(discipline.code(), code -> new LinkedHashMap<>())
                .computeIfAbsent(contender, name -> new ArrayList<>())
                .add(sample);
    }

    /** Who took part in it. */
    public Set<String> contenders(Discipline discipline) {
        return samples.getOrDefault(discipline.code(), Map.of()).keySet();
    }

    /** What a contender's operations took, over all rounds. */
    public Optional<Spread> absolute(Discipline discipline, String contender, ToDoubleFunction<Sample> what) {
        return find(discipline, contender)
                .map(own -> Spread.of(own.stream().mapToDouble(what).toArray()));
    }

    /** What they took against the reference's of the same round. */
    public Optional<Spread> ratio(Discipline discipline, String contender, ToDoubleFunction<Sample> what) {
        Optional<List<Sample>> reference = find(discipline, REFERENCE);
        return find(discipline, contender)
                .filter(own -> reference.isPresent())
                .map(own -> Spread.of(IntStream.range(0, own.size())
                        .mapToDouble(round -> what.applyAsDouble(own.get(round))
                                / what.applyAsDouble(reference.get().get(round)))
                        .toArray()));
    }

    private Optional<List<Sample>> find(Discipline discipline, String contender) {
        return Optional.ofNullable(
                samples.getOrDefault(discipline.code(), Map.of()).get(contender));
    }
}
