package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which criteria belong to which, as their codes say: {@code 1.2} belongs to {@code 1}, and what is numbered in another way
 * than all around belongs to the criterion above it.
 *
 * <p>Where numbers begin again under each Roman numeral or letter, as in printed decisions, codes get that one before them:
 * the second {@code 1} becomes {@code II.1}.
 */
final class SetTree {

    private static final Pattern ROMAN = Pattern.compile("[IVXL]{1,8}");
    private static final Pattern LETTER = Pattern.compile("\\p{Lu}");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,9}(?:\\.[0-9\\p{Ll}]{1,9}){0,20}\\p{Ll}?");

    private final List<SetItem> top = new ArrayList<>();
    private final Deque<SetItem> open = new ArrayDeque<>();

    private SetTree() {}

    /** The items at the top, after each other has found its place. */
    static List<SetItem> byCodes(List<SetItem> items) {
        SetTree tree = new SetTree();
        for (SetItem item : items) {
            tree.close(item);
            tree.add(item);
        }
        number(items);
        return tree.top;
    }

    /** The same where each item has its level, 1 at the top and at most one more than the level above it. */
    static List<SetItem> byLevels(List<SetItem> items, List<Integer> levels) {
        SetTree tree = new SetTree();
        for (int i = 0; i < items.size(); i++) {
            while (tree.open.size() >= levels.get(i)) {
                tree.open.pop();
            }
            tree.add(items.get(i));
        }
        return tree.top;
    }

    /** Whether the codes alone say which criterion belongs to which, and are read back as they are. */
    static boolean says(List<Criterion> criteria) {
        List<SetItem> items = criteria.stream()
                .map(each -> SetItem.of(SetItem.unlisted(each.code()), each instanceof Leaf))
                .toList();
        byCodes(items);
        Map<String, String> parents = new HashMap<>();
        for (Criterion each : criteria) {
            if (each instanceof Group group) {
                group.children().forEach(child -> parents.put(child.code(), group.code()));
            }
        }
        for (int i = 0; i < items.size(); i++) {
            String code = criteria.get(i).code();
            Optional<String> around = items.get(i).parent().map(SetItem::code);
            if (!items.get(i).code().equals(code) || !around.equals(Optional.ofNullable(parents.get(code)))) {
                return false;
            }
        }
        return true;
    }

    private void add(SetItem item) {
        if (open.isEmpty()) {
            top.add(item);
        } else {
            item.addTo(open.peek());
        }
        open.push(item);
    }

    /** Closes what this item does not belong to. */
    private void close(SetItem item) {
        int begun = depthOf(item, true);
        int keep = begun >= 0 ? begun : depthOf(item, false);
        while (keep >= 0 && open.size() > keep) {
            open.pop();
        }
        while (begun < 0 && !open.isEmpty() && open.peek().hasRule()) {
            open.pop();
        }
    }

    /** How many stay open around an item: those down to the one its code begins with, or above one numbered alike. */
    private int depthOf(SetItem item, boolean byBeginning) {
        int depth = open.size();
        for (SetItem each : open) {
            if (byBeginning && isBelow(item.printed(), each.printed())) {
                return depth;
            }
            if (!byBeginning && style(item.printed(), each.printed()).equals(style(each.printed(), each.printed()))) {
                return depth - 1;
            }
            depth--;
        }
        return -1;
    }

    private static boolean isBelow(String code, String around) {
        return code.length() > around.length()
                && code.startsWith(around)
                && "./-_".indexOf(code.charAt(around.length())) >= 0;
    }

    /** How a code is numbered, beside another one: after B the letter C is no Roman numeral. */
    private static String style(String code, String beside) {
        boolean letters = LETTER.matcher(code).matches() && !"IVX".contains(code);
        boolean besideLetter = LETTER.matcher(beside).matches() && !"IVX".contains(beside);
        if (LETTER.matcher(code).matches() && (letters || besideLetter)) {
            return "A";
        }
        if (ROMAN.matcher(code).matches()) {
            return "I";
        }
        if (DOTTED.matcher(code).matches()) {
            return "1".repeat(code.split("\\.").length);
        }
        return SMALL.matcher(code).matches() ? "a" : "word";
    }

    /** Puts the Roman numeral or letter around before codes that begin again under it. */
    private static void number(List<SetItem> items) {
        Map<String, SetItem> met = new HashMap<>();
        boolean again = false;
        for (SetItem item : items) {
            SetItem before = met.putIfAbsent(item.printed(), item);
            again |= before != null && !section(before).equals(section(item));
        }
        if (again) {
            items.forEach(item -> section(item).ifPresent(section -> item.setCode(under(section, item))));
        }
    }

    private static String under(SetItem section, SetItem item) {
        return isBelow(item.printed(), section.printed())
                ? section.code() + item.printed().substring(section.printed().length())
                : section.code() + "." + item.printed();
    }

    private static Optional<SetItem> section(SetItem item) {
        for (Optional<SetItem> each = item.parent();
                each.isPresent();
                each = each.get().parent()) {
            String style = style(each.get().printed(), each.get().printed());
            if (style.equals("I") || style.equals("A")) {
                return each;
            }
        }
        return Optional.empty();
    }
}
