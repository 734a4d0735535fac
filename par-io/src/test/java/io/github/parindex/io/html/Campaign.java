package io.github.parindex.io.html;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.proportion;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small and large campaigns for reports. */
final class Campaign {

    static final CriteriaSet SET = CriteriaSet.of(
                    "PAR-2026",
                    group(
                            "1",
                            "Chỉ đạo, điều hành",
                            leaf("1.1", "Kế hoạch năm", checklist(item("ban hành", "1"), item("đúng hạn", "1"))),
                            leaf("1.2", "Đôn đốc", options(option("tốt", "2"), option("khá", "1.5")))),
                    group("2", "Một cửa", leaf("2.1", "Giải quyết đúng hạn", proportion("6"))),
                    bonus("3", "Điểm thưởng", leaf("3.1", "Sáng kiến", perCase("1", kind("sáng kiến", "0.5")))))
            .with(new Edition(
                    Title.of("Chỉ số CCHC 2026", "PAR index 2026"),
                    "2",
                    "2026",
                    "sở",
                    Optional.of(LegalSource.of("Quyết định 1/QĐ", "Điều 2"))));

    private static final RankingMethod METHOD = RankingMethod.withDefaults()
            .with(TieBreak.higher("2").then(TieBreak.byName()))
            .with(GradeScale.bands(GradeScale.grade("Tốt", "90"), GradeScale.grade("Khá", "0")));

    private Campaign() {}

    private static Assessment unit(String code, String name, String block, long done) {
        return Assessment.of(SET, Unit.of(code, name).in(block))
                .with(
                        "1.1",
                        Entry.of(Round.SELF_ASSESSED, checked("ban hành", "đúng hạn"))
                                .withEvidence("10/BC"))
                .with("1.1", Entry.of(Round.VERIFIED_1, checked("ban hành")).withNote("ban hành chậm"))
                .with("1.2", chosen("khá"))
                .with("2.1", ratio(done, 120))
                .with("3.1", counts("sáng kiến", 1));
    }

    /** Three departments and a district; two departments have the same score; one more is not ranked. */
    static Ranking small() {
        Assessment guest = Assessment.of(
                        SET, Unit.of("TT", "Thanh tra").in("sở").with(Participation.SCORED_ONLY))
                .with("2.1", ratio(1, 2));
        return METHOD.rank(Scorer.score(Assessments.of(
                SET,
                unit("SNV", "Sở Nội vụ", "sở", 119),
                unit("STC", "Sở Tài chính", "sở", 100),
                unit("SYT", "Sở Y tế", "sở", 100),
                unit("AP", "Huyện An Phú", "huyện", 90),
                guest)));
    }

    /** The same departments a year before, all a little worse. */
    static Ranking before() {
        return METHOD.rank(Scorer.score(
                Assessments.of(SET, unit("SNV", "Sở Nội vụ", "sở", 113), unit("STC", "Sở Tài chính", "sở", 100))));
    }

    /** Units and criteria by number, each with a ratio, evidence and a loss. */
    static Ranking large(int units, int criteria) {
        List<Criterion> groups = new ArrayList<>();
        for (int i = 0; i < criteria; i += 10) {
            groups.add(group("" + (1 + i / 10), "Lĩnh vực cải cách số " + (1 + i / 10), leaves(1 + i / 10)));
        }
        CriteriaSet set = CriteriaSet.of("LARGE", groups);
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            Map<String, Observation> observed = new LinkedHashMap<>();
            for (int leaf = 0; leaf < criteria; leaf++) {
                observed.put(set.leaves().get(leaf).code(), ratio(900 + (i * 7 + leaf * 13) % 100, 1000));
            }
            all.add(Assessment.of(
                    set, Unit.of("X" + i, "Ủy ban nhân dân xã số " + i).in("xã"), observed));
        }
        return Ranking.of(Scorer.score(Assessments.of(set, all)));
    }

    private static Criterion[] leaves(int field) {
        Criterion[] leaves = new Criterion[10];
        for (int i = 0; i < 10; i++) {
            leaves[i] = leaf(
                    field + "." + (i + 1), "Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn", proportion("1"));
        }
        return leaves;
    }
}
