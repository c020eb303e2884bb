#include "CTemplates.h"

// Every file below Templates, byte for byte. A new file needs two lines here, in the order of its
// path; a test compares the list with the folder.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char assets_site_css[] = {
#embed "../../Templates/assets/site.css"
};
static const unsigned char assets_site_js[] = {
#embed "../../Templates/assets/site.js"
};
static const unsigned char calendars_china_yaml[] = {
#embed "../../Templates/calendars/china.yaml"
};
static const unsigned char frame_mustache[] = {
#embed "../../Templates/frame.mustache"
};
static const unsigned char pages_award_item_mustache[] = {
#embed "../../Templates/pages/award-item.mustache"
};
static const unsigned char pages_awards_mustache[] = {
#embed "../../Templates/pages/awards.mustache"
};
static const unsigned char pages_city_mustache[] = {
#embed "../../Templates/pages/city.mustache"
};
static const unsigned char pages_downloads_mustache[] = {
#embed "../../Templates/pages/downloads.mustache"
};
static const unsigned char pages_findings_mustache[] = {
#embed "../../Templates/pages/findings.mustache"
};
static const unsigned char pages_funds_mustache[] = {
#embed "../../Templates/pages/funds.mustache"
};
static const unsigned char pages_indicator_mustache[] = {
#embed "../../Templates/pages/indicator.mustache"
};
static const unsigned char pages_industries_mustache[] = {
#embed "../../Templates/pages/industries.mustache"
};
static const unsigned char pages_ledger_mustache[] = {
#embed "../../Templates/pages/ledger.mustache"
};
static const unsigned char pages_methodology_mustache[] = {
#embed "../../Templates/pages/methodology.mustache"
};
static const unsigned char pages_overview_mustache[] = {
#embed "../../Templates/pages/overview.mustache"
};
static const unsigned char pages_policies_mustache[] = {
#embed "../../Templates/pages/policies.mustache"
};
static const unsigned char pages_quality_mustache[] = {
#embed "../../Templates/pages/quality.mustache"
};
static const unsigned char pages_recipients_mustache[] = {
#embed "../../Templates/pages/recipients.mustache"
};
static const unsigned char pages_records_mustache[] = {
#embed "../../Templates/pages/records.mustache"
};
static const unsigned char pages_sub_industry_mustache[] = {
#embed "../../Templates/pages/sub-industry.mustache"
};
static const unsigned char pages_subsidy_funds_mustache[] = {
#embed "../../Templates/pages/subsidy-funds.mustache"
};
static const unsigned char pages_subsidy_methodology_mustache[] = {
#embed "../../Templates/pages/subsidy-methodology.mustache"
};
static const unsigned char pages_subsidy_overview_mustache[] = {
#embed "../../Templates/pages/subsidy-overview.mustache"
};
static const unsigned char parts_award_head_mustache[] = {
#embed "../../Templates/parts/award-head.mustache"
};
static const unsigned char parts_award_row_mustache[] = {
#embed "../../Templates/parts/award-row.mustache"
};
static const unsigned char parts_chart_mustache[] = {
#embed "../../Templates/parts/chart.mustache"
};
static const unsigned char parts_city_annexes_mustache[] = {
#embed "../../Templates/parts/city-annexes.mustache"
};
static const unsigned char parts_city_basics_mustache[] = {
#embed "../../Templates/parts/city-basics.mustache"
};
static const unsigned char parts_city_conclusion_mustache[] = {
#embed "../../Templates/parts/city-conclusion.mustache"
};
static const unsigned char parts_city_consortia_mustache[] = {
#embed "../../Templates/parts/city-consortia.mustache"
};
static const unsigned char parts_city_counting_mustache[] = {
#embed "../../Templates/parts/city-counting.mustache"
};
static const unsigned char parts_city_findings_mustache[] = {
#embed "../../Templates/parts/city-findings.mustache"
};
static const unsigned char parts_city_funds_mustache[] = {
#embed "../../Templates/parts/city-funds.mustache"
};
static const unsigned char parts_city_investment_mustache[] = {
#embed "../../Templates/parts/city-investment.mustache"
};
static const unsigned char parts_city_issues_mustache[] = {
#embed "../../Templates/parts/city-issues.mustache"
};
static const unsigned char parts_city_leads_mustache[] = {
#embed "../../Templates/parts/city-leads.mustache"
};
static const unsigned char parts_city_levels_mustache[] = {
#embed "../../Templates/parts/city-levels.mustache"
};
static const unsigned char parts_city_matrix_mustache[] = {
#embed "../../Templates/parts/city-matrix.mustache"
};
static const unsigned char parts_city_pager_mustache[] = {
#embed "../../Templates/parts/city-pager.mustache"
};
static const unsigned char parts_city_progress_mustache[] = {
#embed "../../Templates/parts/city-progress.mustache"
};
static const unsigned char parts_city_reasons_mustache[] = {
#embed "../../Templates/parts/city-reasons.mustache"
};
static const unsigned char parts_city_score_mustache[] = {
#embed "../../Templates/parts/city-score.mustache"
};
static const unsigned char parts_city_sectors_mustache[] = {
#embed "../../Templates/parts/city-sectors.mustache"
};
static const unsigned char parts_city_targets_mustache[] = {
#embed "../../Templates/parts/city-targets.mustache"
};
static const unsigned char parts_finding_head_mustache[] = {
#embed "../../Templates/parts/finding-head.mustache"
};
static const unsigned char parts_finding_row_mustache[] = {
#embed "../../Templates/parts/finding-row.mustache"
};
static const unsigned char parts_fund_origins_mustache[] = {
#embed "../../Templates/parts/fund-origins.mustache"
};
static const unsigned char parts_fund_rules_mustache[] = {
#embed "../../Templates/parts/fund-rules.mustache"
};
static const unsigned char parts_indicator_table_mustache[] = {
#embed "../../Templates/parts/indicator-table.mustache"
};
static const unsigned char parts_key_figure_mustache[] = {
#embed "../../Templates/parts/key-figure.mustache"
};
static const unsigned char parts_method_checks_mustache[] = {
#embed "../../Templates/parts/method-checks.mustache"
};
static const unsigned char parts_method_rules_mustache[] = {
#embed "../../Templates/parts/method-rules.mustache"
};
static const unsigned char parts_method_sources_mustache[] = {
#embed "../../Templates/parts/method-sources.mustache"
};
static const unsigned char parts_plain_figure_mustache[] = {
#embed "../../Templates/parts/plain-figure.mustache"
};
static const unsigned char parts_rate_cell_mustache[] = {
#embed "../../Templates/parts/rate-cell.mustache"
};
static const unsigned char parts_recipient_head_mustache[] = {
#embed "../../Templates/parts/recipient-head.mustache"
};
static const unsigned char parts_recipient_row_mustache[] = {
#embed "../../Templates/parts/recipient-row.mustache"
};
static const unsigned char parts_rule_matrix_mustache[] = {
#embed "../../Templates/parts/rule-matrix.mustache"
};
static const unsigned char parts_rule_open_mustache[] = {
#embed "../../Templates/parts/rule-open.mustache"
};
static const unsigned char parts_signing_mustache[] = {
#embed "../../Templates/parts/signing.mustache"
};
static const unsigned char parts_status_key_mustache[] = {
#embed "../../Templates/parts/status-key.mustache"
};
static const unsigned char parts_status_mustache[] = {
#embed "../../Templates/parts/status.mustache"
};
static const unsigned char parts_tile_grid_mustache[] = {
#embed "../../Templates/parts/tile-grid.mustache"
};
static const unsigned char policies_comparison_yaml[] = {
#embed "../../Templates/policies/comparison.yaml"
};
static const unsigned char programmes_changchun_2024_yaml[] = {
#embed "../../Templates/programmes/changchun-2024.yaml"
};
static const unsigned char programmes_changsha_2024_yaml[] = {
#embed "../../Templates/programmes/changsha-2024.yaml"
};
static const unsigned char programmes_changsha_2025_yaml[] = {
#embed "../../Templates/programmes/changsha-2025.yaml"
};
static const unsigned char programmes_guangdong_2023_extended_yaml[] = {
#embed "../../Templates/programmes/guangdong-2023-extended.yaml"
};
static const unsigned char programmes_guangdong_2023_yaml[] = {
#embed "../../Templates/programmes/guangdong-2023.yaml"
};
static const unsigned char quality_catalogue_yaml[] = {
#embed "../../Templates/quality/catalogue.yaml"
};

#define FILE_AT(path, name) {path, name, sizeof name}

static const pilotboard_template files[] = {
    FILE_AT("assets/site.css", assets_site_css),
    FILE_AT("assets/site.js", assets_site_js),
    FILE_AT("calendars/china.yaml", calendars_china_yaml),
    FILE_AT("frame.mustache", frame_mustache),
    FILE_AT("pages/award-item.mustache", pages_award_item_mustache),
    FILE_AT("pages/awards.mustache", pages_awards_mustache),
    FILE_AT("pages/city.mustache", pages_city_mustache),
    FILE_AT("pages/downloads.mustache", pages_downloads_mustache),
    FILE_AT("pages/findings.mustache", pages_findings_mustache),
    FILE_AT("pages/funds.mustache", pages_funds_mustache),
    FILE_AT("pages/indicator.mustache", pages_indicator_mustache),
    FILE_AT("pages/industries.mustache", pages_industries_mustache),
    FILE_AT("pages/ledger.mustache", pages_ledger_mustache),
    FILE_AT("pages/methodology.mustache", pages_methodology_mustache),
    FILE_AT("pages/overview.mustache", pages_overview_mustache),
    FILE_AT("pages/policies.mustache", pages_policies_mustache),
    FILE_AT("pages/quality.mustache", pages_quality_mustache),
    FILE_AT("pages/recipients.mustache", pages_recipients_mustache),
    FILE_AT("pages/records.mustache", pages_records_mustache),
    FILE_AT("pages/sub-industry.mustache", pages_sub_industry_mustache),
    FILE_AT("pages/subsidy-funds.mustache", pages_subsidy_funds_mustache),
    FILE_AT("pages/subsidy-methodology.mustache", pages_subsidy_methodology_mustache),
    FILE_AT("pages/subsidy-overview.mustache", pages_subsidy_overview_mustache),
    FILE_AT("parts/award-head.mustache", parts_award_head_mustache),
    FILE_AT("parts/award-row.mustache", parts_award_row_mustache),
    FILE_AT("parts/chart.mustache", parts_chart_mustache),
    FILE_AT("parts/city-annexes.mustache", parts_city_annexes_mustache),
    FILE_AT("parts/city-basics.mustache", parts_city_basics_mustache),
    FILE_AT("parts/city-conclusion.mustache", parts_city_conclusion_mustache),
    FILE_AT("parts/city-consortia.mustache", parts_city_consortia_mustache),
    FILE_AT("parts/city-counting.mustache", parts_city_counting_mustache),
    FILE_AT("parts/city-findings.mustache", parts_city_findings_mustache),
    FILE_AT("parts/city-funds.mustache", parts_city_funds_mustache),
    FILE_AT("parts/city-investment.mustache", parts_city_investment_mustache),
    FILE_AT("parts/city-issues.mustache", parts_city_issues_mustache),
    FILE_AT("parts/city-leads.mustache", parts_city_leads_mustache),
    FILE_AT("parts/city-levels.mustache", parts_city_levels_mustache),
    FILE_AT("parts/city-matrix.mustache", parts_city_matrix_mustache),
    FILE_AT("parts/city-pager.mustache", parts_city_pager_mustache),
    FILE_AT("parts/city-progress.mustache", parts_city_progress_mustache),
    FILE_AT("parts/city-reasons.mustache", parts_city_reasons_mustache),
    FILE_AT("parts/city-score.mustache", parts_city_score_mustache),
    FILE_AT("parts/city-sectors.mustache", parts_city_sectors_mustache),
    FILE_AT("parts/city-targets.mustache", parts_city_targets_mustache),
    FILE_AT("parts/finding-head.mustache", parts_finding_head_mustache),
    FILE_AT("parts/finding-row.mustache", parts_finding_row_mustache),
    FILE_AT("parts/fund-origins.mustache", parts_fund_origins_mustache),
    FILE_AT("parts/fund-rules.mustache", parts_fund_rules_mustache),
    FILE_AT("parts/indicator-table.mustache", parts_indicator_table_mustache),
    FILE_AT("parts/key-figure.mustache", parts_key_figure_mustache),
    FILE_AT("parts/method-checks.mustache", parts_method_checks_mustache),
    FILE_AT("parts/method-rules.mustache", parts_method_rules_mustache),
    FILE_AT("parts/method-sources.mustache", parts_method_sources_mustache),
    FILE_AT("parts/plain-figure.mustache", parts_plain_figure_mustache),
    FILE_AT("parts/rate-cell.mustache", parts_rate_cell_mustache),
    FILE_AT("parts/recipient-head.mustache", parts_recipient_head_mustache),
    FILE_AT("parts/recipient-row.mustache", parts_recipient_row_mustache),
    FILE_AT("parts/rule-matrix.mustache", parts_rule_matrix_mustache),
    FILE_AT("parts/rule-open.mustache", parts_rule_open_mustache),
    FILE_AT("parts/signing.mustache", parts_signing_mustache),
    FILE_AT("parts/status-key.mustache", parts_status_key_mustache),
    FILE_AT("parts/status.mustache", parts_status_mustache),
    FILE_AT("parts/tile-grid.mustache", parts_tile_grid_mustache),
    FILE_AT("policies/comparison.yaml", policies_comparison_yaml),
    FILE_AT("programmes/changchun-2024.yaml", programmes_changchun_2024_yaml),
    FILE_AT("programmes/changsha-2024.yaml", programmes_changsha_2024_yaml),
    FILE_AT("programmes/changsha-2025.yaml", programmes_changsha_2025_yaml),
    FILE_AT("programmes/guangdong-2023-extended.yaml", programmes_guangdong_2023_extended_yaml),
    FILE_AT("programmes/guangdong-2023.yaml", programmes_guangdong_2023_yaml),
    FILE_AT("quality/catalogue.yaml", quality_catalogue_yaml),
};

size_t pilotboard_template_count(void) { return sizeof files / sizeof *files; }

pilotboard_template pilotboard_template_at(size_t index) { return files[index]; }
