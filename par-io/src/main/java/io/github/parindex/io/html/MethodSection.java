package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.io.Reasons;
import io.github.parindex.io.Wording;
import java.util.ArrayList;
import java.util.List;

/** By what and how the figures were computed, in enough words to compute them again. */
final class MethodSection {

    private final Material material;
    private final Markup out;
    private final CriteriaSet set;
    private final boolean sourced;

    private MethodSection(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.set = material.board().set();
        this.sourced = set.codes().stream()
                .anyMatch(code -> set.criterion(code).source().isPresent());
    }

    static void write(Material material, Markup out) {
        new MethodSection(material, out).write();
    }

    private void write() {
        out.open("section", "id", "method", "aria-labelledby", "method-h");
        out.leaf("h2", new Wording("Phương pháp tính", "Method"), "id", "method-h");
        out.leaf(
                "p",
                new Wording(
                        "Mọi con số là số thập phân chính xác; chỉ làm tròn ở những chỗ nêu dưới đây. Chỉ số = tổng điểm / điểm tối đa được áp dụng × 100.",
                        "All figures are exact decimals; nothing rounds but where it is said below. Index = total / applicable maximum × 100."));
        out.open("dl", "class", "method");
        edition(set.edition());
        policy(set.policy());
        ranking(material.ranking().method());
        shown();
        out.close();
        criteria();
        out.close().line();
    }

    private void edition(Edition edition) {
        fact("Bộ tiêu chí", "Criteria set", Wording.of(edition.title().in(material.locale())));
        fact("Mã, phiên bản", "Id, version", Wording.of(set.id() + ", " + edition.version()));
        given("Kỳ đánh giá", "Period", edition.period());
        given("Cấp", "Level", edition.level());
        edition.source().ifPresent(source -> fact("Văn bản", "Decision", Wording.of(source(source))));
        fact("Tổng điểm tối đa", "Maximum", Wording.of(set.max()));
    }

    private void given(String vi, String en, String value) {
        if (!value.isBlank()) {
            fact(vi, en, Wording.of(value));
        }
    }

    private static String source(LegalSource source) {
        return source.decision()
                + (source.article().isBlank() ? "" : ", " + source.article())
                + (source.note().isBlank() ? "" : " (" + source.note() + ")");
    }

    private void policy(Policy policy) {
        fact(
                "Làm tròn điểm nhóm",
                "Rounding of groups",
                policy.groups().map(Reasons::of).orElse(new Wording("không làm tròn", "none")));
        fact("Làm tròn chỉ số công bố", "Rounding of the published index", Reasons.of(policy.published()));
        fact(
                "Thiếu dữ liệu",
                "Missing",
                switch (policy.missing()) {
                    case PROVISIONAL ->
                        new Wording(
                                "tạm thời không tính tiêu chí, kết quả là tạm tính",
                                "the criterion is left out for the time being and the result is provisional");
                    case ZERO -> new Wording("0 điểm", "zero points");
                });
        fact("Không áp dụng", "Not applicable", notApplicable(policy));
    }

    private static Wording notApplicable(Policy policy) {
        return switch (policy.notApplicable()) {
            case RESCALE_EVERYTHING ->
                new Wording("loại khỏi điểm tối đa của tổng", "removed from the maximum of the total");
            case RESCALE_BLOCK ->
                new Wording(
                                "quy đổi phần thẩm định về điểm tối đa ban đầu: điểm đạt / (tối đa − phần loại), {0}, nhân với tối đa",
                                "the assessed block is rescaled to its maximum: achieved / (max − removed), {0}, times max")
                        .filledWith(Reasons.of(policy.block()));
            case FULL_SCORE -> new Wording("được điểm tối đa", "the full score");
            case ZERO -> new Wording("0 điểm", "zero points");
        };
    }

    private void ranking(RankingMethod method) {
        fact("Xếp hạng theo", "Ranked by", TieWords.compared(method));
        fact("Tiêu chí phụ khi bằng điểm", "Tie-break", TieWords.chain(method));
        fact("Hạng khi vẫn bằng nhau", "Ties that remain", TieWords.of(method.ties()));
        fact("Xếp loại", "Grades", TieWords.grades(method));
    }

    private void shown() {
        fact(
                "Số liệu của báo cáo",
                "Figures of this report",
                new Wording(
                        "tỷ lệ phần trăm hiển thị 2 chữ số thập phân; trung bình là trung bình cộng của các giá trị lấy đến 10 chữ số; chỉ số chính xác ghi đến 10 chữ số, có dấu ≈ khi còn dư",
                        "percentages show 2 places; an average is the arithmetic mean of values taken to 10 places; the exact index shows 10 places, marked ≈ where more remain"));
    }

    private void fact(String vi, String en, Wording value) {
        out.open("div").leaf("dt", new Wording(vi, en)).leaf("dd", value).close();
    }

    private void criteria() {
        Wording title = new Wording("Bộ tiêu chí và cách tính điểm", "The criteria, and how each is scored");
        out.leaf("h3", title);
        List<Wording> headings = new ArrayList<>(List.of(
                text("Tiêu chí", "Criterion"), numbers("Tối đa", "Max"), text("Cách tính điểm", "How it is scored")));
        if (sourced) {
            headings.add(text("Căn cứ", "Source"));
        }
        Table table = Table.open(out, out.words(title), "plain rules").head(headings.toArray(Wording[]::new));
        set.criteria().forEach(criterion -> criterion(table, criterion));
        table.close();
    }

    private void criterion(Table table, Criterion criterion) {
        Wording how = criterion instanceof Leaf leaf ? RuleWords.of(leaf.rule()) : group((Group) criterion);
        out.open("tr", "class", criterion instanceof Group ? "group" : "leaf");
        table.name(criterion.code() + " " + criterion.title().in(material.locale()))
                .number(material.figures().of(criterion.max()))
                .text(out.words(how));
        if (sourced) {
            table.text(criterion.source().map(MethodSection::source).orElse(""));
        }
        table.end();
        if (criterion instanceof Group group) {
            group.children().forEach(child -> criterion(table, child));
        }
    }

    private static Wording group(Group group) {
        Wording kind = switch (group.kind()) {
            case PLAIN -> new Wording("tổng các tiêu chí", "the sum of its criteria");
            case SURVEY -> new Wording("tổng các tiêu chí khảo sát", "the sum of its survey criteria");
            case BONUS -> new Wording("điểm thưởng, ngoài điểm tối đa", "a bonus, outside the maximum");
            case DEDUCTION -> new Wording("điểm trừ, ngoài điểm tối đa", "a deduction, outside the maximum");
            case TRACKED -> new Wording("chỉ theo dõi", "tracked only");
        };
        Wording capped = group.cap()
                .map(cap -> new Wording("{0}, không quá {1}", "{0}, at most {1}").filledWith(kind, cap))
                .orElse(kind);
        return group.declared()
                .filter(max -> !max.inconsistency().isBlank())
                .map(max -> new Wording(
                                "{0}; văn bản ghi tối đa {1}: {2}", "{0}; the decision prints a maximum of {1}: {2}")
                        .filledWith(capped, max.points(), max.inconsistency()))
                .orElse(capped);
    }
}
