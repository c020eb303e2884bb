#include "CTemplates.h"
const pilotboard_template pilotboard_templates[1] = {{"",0,0}};
const size_t pilotboard_template_count = 0;
