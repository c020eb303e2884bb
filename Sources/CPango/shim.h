#ifndef PILOTBOARD_CPANGO_SHIM_H
#define PILOTBOARD_CPANGO_SHIM_H

#include <pango/pangocairo.h>

// Macros with casts are not imported into Swift.

// 1 for the sign that stands for "nothing to draw".
static inline int32_t cpango_is_empty_glyph(PangoGlyph glyph) {
  return glyph == PANGO_GLYPH_EMPTY;
}

// 1 for a sign that the font does not have.
static inline int32_t cpango_is_unknown_glyph(PangoGlyph glyph) {
  return (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
}

// The code point behind a sign that the font does not have.
static inline uint32_t cpango_code_point(PangoGlyph glyph) {
  return glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
}

// The revision of a font's file as 16.16 fixed point, from its `head` table; 0 without one.
static inline uint32_t cpango_font_revision(PangoFont *font) {
  hb_face_t *face = hb_font_get_face(pango_font_get_hb_font(font));
  hb_blob_t *head = hb_face_reference_table(face, HB_TAG('h', 'e', 'a', 'd'));
  unsigned int length = 0;
  const uint8_t *bytes = (const uint8_t *)hb_blob_get_data(head, &length);
  uint32_t revision = 0;
  if (length >= 8)
    revision = (uint32_t)bytes[4] << 24 | (uint32_t)bytes[5] << 16 | (uint32_t)bytes[6] << 8 |
               (uint32_t)bytes[7];
  hb_blob_destroy(head);
  return revision;
}

#endif
