package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.io.table.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the criteria of a form, row by row: by their codes, or by what is printed of these where they begin again under each
 * Roman numeral, so that {@code 1.1} below {@code I} is {@code I.1.1}. The title beside decides where a code could be several.
 */
final class Codes {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}");
    private static final Pattern PUNCTUATION = Pattern.compile("^[(\\[]+|[.):\\]]+$");

    private final CriteriaSet set;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, List<String>> byEnding = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private int last = -1;

    Codes(CriteriaSet set) {
        this.set = set;
        for (String code : set.codes()) {
            places.put(code, places.size());
        }
        places.keySet().forEach(this::addEndings);
    }

    private void addEndings(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (i == 0 || ".-/_".indexOf(code.charAt(i - 1)) >= 0) {
                byEnding.computeIfAbsent(code.substring(i), ending -> new ArrayList<>())
                        .add(code);
            }
        }
    }

    /** A code as it is printed, without the signs around it. */
    static String plain(String text) {
        return PUNCTUATION.matcher(Columns.composed(text)).replaceAll("");
    }

    /** A title as titles are compared. */
    static String title(String text) {
        return SPACES.matcher(Columns.composed(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether a title, if there is one, is that of a criterion. */
    static boolean isTitle(String text, Criterion criterion) {
        String found = title(text);
        return found.isEmpty()
                || criterion.title().texts().values().stream().anyMatch(title -> found.equals(title(title)));
    }

    /** The criterion of the next row of the form, which is met by it. */
    Optional<Criterion> next(String printed, String title) {
        Optional<String> code = set.codes().contains(printed) && isTitle(title, set.criterion(printed))
                ? Optional.of(printed)
                : code(plain(printed), title);
        code.ifPresent(found -> {
            met.add(found);
            last = places.getOrDefault(found, last);
        });
        return code.map(set::criterion);
    }

    private Optional<String> code(String printed, String title) {
        List<String> candidates = candidates(printed);
        boolean hasTitle = !title(title).isEmpty();
        Predicate<String> titled = code -> hasTitle && isTitle(title, set.criterion(code));
        return nearest(candidates, titled.and(code -> !met.contains(code)))
                .or(() -> exact(printed))
                .or(() -> nearest(candidates, code -> !met.contains(code) && !hasTitle))
                .or(() -> nearest(candidates, titled))
                .or(() -> Columns.isLikeCode(printed) ? Optional.empty() : only(titled))
                .or(() -> nearest(candidates, code -> !met.contains(code)));
    }

    private Optional<String> exact(String printed) {
        return set.codes().contains(printed) ? Optional.of(printed) : Optional.empty();
    }

    private List<String> candidates(String printed) {
        List<String> candidates = byEnding.getOrDefault(printed, List.of());
        return candidates.isEmpty() && ROMAN.matcher(printed).matches()
                ? byEnding.getOrDefault(Integer.toString(arabic(printed)), List.of())
                : candidates;
    }

    /** The next one below the last row, else the first. */
    private Optional<String> nearest(List<String> candidates, Predicate<String> wanted) {
        return candidates.stream()
                .filter(wanted.and(code -> places.getOrDefault(code, 0) > last))
                .findFirst()
                .or(() -> candidates.stream().filter(wanted).findFirst());
    }

    /** The only criterion of that title, for a row whose number is a letter or a dash. */
    private Optional<String> only(Predicate<String> titled) {
        List<String> all = places.keySet().stream()
                .filter(titled.and(code -> !met.contains(code)))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static int arabic(String roman) {
        int sum = 0;
        for (int i = 0; i < roman.length(); i++) {
            int value = value(roman.charAt(i));
            sum += i + 1 < roman.length() && value(roman.charAt(i + 1)) > value ? -value : value;
        }
        return sum;
    }

    private static int value(char letter) {
        return letter == 'X' ? 10 : letter == 'V' ? 5 : 1;
    }
}
