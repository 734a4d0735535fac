package io.github.parindex.io.html;

import io.github.parindex.core.ranking.UnitProfile;
import io.github.parindex.core.ranking.UnitProfile.Mark;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Where a unit stands out among its block, ● above and ○ below, and which units are nearest to it. */
final class Standouts {

    private static final int NEAREST = 3;

    private Standouts() {}

    /** For example {@code ● 3/20}. */
    static String place(UnitProfile.Field field, Figures figures) {
        return field.place()
                .map(place -> sign(field.mark()) + figures.of(place.value()) + "/" + field.among())
                .orElse(Figures.NONE);
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case STRENGTH -> "● ";
            case WEAKNESS -> "○ ";
            case NONE -> "";
        };
    }

    static void write(UnitProfile profile, Material material, Markup out) {
        out.open("div", "class", "standouts");
        marked(profile.fields(Mark.STRENGTH), "standouts.strengths", material, out);
        marked(profile.fields(Mark.WEAKNESS), "standouts.weaknesses", material, out);
        String nearest = profile.nearest(NEAREST).stream()
                .map(peer -> out.words(Wording.of(
                        "standouts.peer", peer.unit().name(), material.figures().mean(peer.distance()))))
                .collect(Collectors.joining("; "));
        if (!nearest.isEmpty()) {
            out.leaf("p", Wording.of("standouts.nearest", nearest));
        }
        out.close();
    }

    private static void marked(List<UnitProfile.Field> fields, String key, Material material, Markup out) {
        if (!fields.isEmpty()) {
            String names = fields.stream()
                    .map(field -> Named.of(field.criterion(), " ", material.locale()))
                    .collect(Collectors.joining("; "));
            out.leaf("p", Wording.of(key, names));
        }
    }
}
