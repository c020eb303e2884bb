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
static const unsigned char frame_mustache[] = {
#embed "../../Templates/frame.mustache"
};
static const unsigned char pages_overview_mustache[] = {
#embed "../../Templates/pages/overview.mustache"
};
static const unsigned char parts_chart_mustache[] = {
#embed "../../Templates/parts/chart.mustache"
};
static const unsigned char parts_status_mustache[] = {
#embed "../../Templates/parts/status.mustache"
};
static const unsigned char programmes_guangdong_2023_yaml[] = {
#embed "../../Templates/programmes/guangdong-2023.yaml"
};

#define FILE_AT(path, name) {path, name, sizeof name}

static const pilotboard_template files[] = {
    FILE_AT("assets/site.css", assets_site_css),
    FILE_AT("assets/site.js", assets_site_js),
    FILE_AT("frame.mustache", frame_mustache),
    FILE_AT("pages/overview.mustache", pages_overview_mustache),
    FILE_AT("parts/chart.mustache", parts_chart_mustache),
    FILE_AT("parts/status.mustache", parts_status_mustache),
    FILE_AT("programmes/guangdong-2023.yaml", programmes_guangdong_2023_yaml),
};

size_t pilotboard_template_count(void) { return sizeof files / sizeof *files; }

pilotboard_template pilotboard_template_at(size_t index) { return files[index]; }
