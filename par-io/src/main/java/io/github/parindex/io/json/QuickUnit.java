package io.github.parindex.io.json;

import static io.github.parindex.io.json.QuickTokens.first;
import static io.github.parindex.io.json.QuickTokens.present;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.json.QuickTokens.Doubt;
import io.github.parindex.io.json.QuickTokens.Field;
import io.github.parindex.io.token.EnumWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a unit without any fault from the tokens straight into the core. At the first doubt it gives up, and the careful
 * reader says what is wrong: whatever this one takes, that one takes as well and makes the same of it.
 */
final class QuickUnit {

    private static final int NONE = -1;
    private static final Map<String, Round> ROUNDS = words(Round.values());
    private static final Map<String, Participation> PARTICIPATIONS = words(Participation.values());

    private final CriteriaSet set;
    private final List<String> codes;
    private final Map<String, Integer> leaves = new HashMap<>();
    private final QuickTokens tokens;
    // One for each leaf.
    private final List<QuickObservation> observations;
    private int nextLeaf;
    private Round lastRound = Round.FINAL;
    private String lastRoundText = EnumWords.of(lastRound);

    QuickUnit(JsonParser parser, CriteriaSet set, int longestText) {
        this.set = set;
        this.codes = set.leaves().stream().map(Leaf::code).toList();
        codes.forEach(code -> leaves.put(code, leaves.size()));
        this.tokens = new QuickTokens(parser, longestText, codes);
        this.observations =
                codes.stream().map(code -> new QuickObservation(tokens)).toList();
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        Map<String, E> words = new HashMap<>();
        for (E value : values) {
            words.put(EnumWords.of(value), value);
        }
        return words;
    }

    /**
     * Reads the object at which the parser stands.
     *
     * @throws Doubt if the careful reader should look at it
     * @throws IOException if the text is no JSON
     */
    Assessment read() throws IOException {
        tokens.require(JsonToken.START_OBJECT);
        @Nullable String code = null;
        @Nullable String name = null;
        @Nullable String block = null;
        @Nullable Participation participation = null;
        @Nullable List<List<Entry>> entries = null;
        for (@Nullable Field field = tokens.field(Field.CODE); field != null; field = tokens.field(field.next())) {
            switch (field) {
                case CODE -> code = first(code, tokens.text());
                case NAME -> name = first(name, tokens.text());
                case BLOCK -> block = first(block, tokens.text());
                case PARTICIPATION -> participation = first(participation, present(PARTICIPATIONS.get(tokens.text())));
                case ENTRIES -> entries = first(entries, entries());
                default -> throw new Doubt();
            }
        }
        String ranked = filled(code);
        try {
            Unit unit = new Unit(
                    ranked,
                    filled(name),
                    block == null ? "" : block,
                    participation == null ? Participation.RANKED : participation);
            return Assessment.ofEntries(set, unit, present(entries));
        } catch (IllegalArgumentException refused) {
            throw new Doubt();
        }
    }

    /** The entries of each leaf. */
    private List<List<Entry>> entries() throws IOException {
        List<List<Entry>> entries = new ArrayList<>(Collections.nCopies(codes.size(), List.of()));
        nextLeaf = 0;
        tokens.requireNext(JsonToken.START_ARRAY);
        while (tokens.next() != JsonToken.END_ARRAY) {
            entry(entries);
        }
        return entries;
    }

    private void entry(List<List<Entry>> entries) throws IOException {
        tokens.require(JsonToken.START_OBJECT);
        int leaf = NONE;
        @Nullable Round round = null;
        @Nullable Observation observation = null;
        @Nullable List<String> evidence = null;
        @Nullable String note = null;
        for (@Nullable Field field = tokens.field(Field.CRITERION); field != null; field = tokens.field(field.next())) {
            switch (field) {
                case CRITERION -> leaf = leaf(leaf);
                case ROUND -> round = first(round, round());
                case OBSERVATION ->
                    observation = first(observation, observations(leaf).next());
                case EVIDENCE -> evidence = first(evidence, tokens.texts());
                case NOTE -> note = first(note, tokens.text());
                default -> throw new Doubt();
            }
        }
        Entry entry = new Entry(
                present(round),
                present(observation),
                evidence == null ? List.of() : evidence,
                note == null ? "" : note);
        if (leaf == NONE) {
            throw new Doubt();
        }
        List<Entry> others = entries.get(leaf);
        if (others.isEmpty()) {
            entries.set(leaf, List.of(entry));
        } else {
            List<Entry> all = new ArrayList<>(others);
            all.add(entry);
            entries.set(leaf, all);
        }
    }

    /** The index of the leaf that is named here for the first time, mostly the one behind the last. */
    private int leaf(int met) throws IOException {
        if (met != NONE) {
            throw new Doubt();
        }
        String usual = codes.get(nextLeaf);
        String code = tokens.text(usual);
        int leaf = code.equals(usual) ? nextLeaf : present(leaves.get(code));
        nextLeaf = leaf + 1 < codes.size() ? leaf + 1 : 0;
        return leaf;
    }

    private QuickObservation observations(int leaf) {
        return observations.get(leaf == NONE ? nextLeaf : leaf);
    }

    /** The round, mostly that of the last entry. */
    private Round round() throws IOException {
        String text = tokens.text(lastRoundText);
        if (!text.equals(lastRoundText)) {
            lastRound = present(ROUNDS.get(text));
            lastRoundText = text;
        }
        return lastRound;
    }

    private static String filled(@Nullable String text) {
        String present = present(text);
        if (present.isBlank()) {
            throw new Doubt();
        }
        return present;
    }
}
