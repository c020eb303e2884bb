// Deflate for picture data: ISA-L where its header is installed, zlib in any case.
// Inflate for archives: ISA-L where its header is installed; others have their own way.
//
// The streams hold large C arrays, so they stay behind plain functions.
#ifndef PILOTBOARD_CDEFLATE_SHIM_H
#define PILOTBOARD_CDEFLATE_SHIM_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#if __has_include(<isa-l.h>)
#include <isa-l.h>
#define CDEFLATE_HAS_ISAL 1
#else
#define CDEFLATE_HAS_ISAL 0
#endif

// 1 where ISA-L is compiled in.
static inline int32_t cdeflate_has_isal(void) { return CDEFLATE_HAS_ISAL; }

// Compresses a whole buffer with zlib at its fastest level; 0 when the room does not suffice.
static inline size_t cdeflate_zlib(const uint8_t *input, size_t count, uint8_t *output,
                                   size_t room) {
  uLongf written = room;
  int result = compress2(output, &written, input, count, Z_BEST_SPEED);
  return result == Z_OK ? written : 0;
}

#if CDEFLATE_HAS_ISAL
typedef struct {
  struct isal_zstream stream;
  uint8_t level_buffer[ISAL_DEF_LVL1_DEFAULT];
} cdeflate_state;

// The size of the fast compressor's working memory, for those who place it themselves.
static inline size_t cdeflate_state_size(void) { return sizeof(cdeflate_state); }

// The working memory of the fast compressor; NULL when there is no memory.
static inline void *cdeflate_create(void) { return calloc(1, sizeof(cdeflate_state)); }

// Compresses a whole buffer, whose Adler-32 is known, into a zlib stream; 0 when the room does not
// suffice. ISA-L writes the bare deflate data; header and checksum (RFC 1950) go around it here.
static inline size_t cdeflate_fast(void *memory, const uint8_t *input, size_t count,
                                   uint32_t adler, uint8_t *output, size_t room) {
  cdeflate_state *state = (cdeflate_state *)memory;
  struct isal_zstream *stream = &state->stream;
  if (count > UINT32_MAX || room > UINT32_MAX || room < 6) return 0;
  output[0] = 0x78, output[1] = 0x01;
  isal_deflate_init(stream);
  stream->level = 1;
  stream->level_buf = state->level_buffer;
  stream->level_buf_size = sizeof state->level_buffer;
  stream->gzip_flag = IGZIP_DEFLATE;
  stream->next_in = (uint8_t *)input;
  stream->next_out = output + 2;
  stream->avail_out = (uint32_t)room - 6;
  // Where a stream begins, ISA-L's fast loop takes the third byte's hash from an address instead of
  // the data (2.30), so that matches would depend on where the stream lies in memory. It does
  // not touch a beginning as short as this one, which ends with a flush.
  const uint32_t head = 16;
  if (count > head) {
    stream->avail_in = head;
    stream->flush = SYNC_FLUSH;
    stream->end_of_stream = 0;
    if (isal_deflate(stream) != COMP_OK || stream->avail_in != 0) return 0;
  }
  stream->avail_in = (uint32_t)(count > head ? count - head : count);
  stream->flush = NO_FLUSH;
  stream->end_of_stream = 1;
  if (isal_deflate(stream) != COMP_OK || stream->internal_state.state != ZSTATE_END) return 0;
  for (int i = 0; i < 4; i++) stream->next_out[i] = (uint8_t)(adler >> (24 - 8 * i));
  return (size_t)stream->total_out + 6;
}

// The checksum of zlib streams, continued from an earlier part (1 at the start).
static inline uint32_t cdeflate_adler32(uint32_t sum, const uint8_t *bytes, size_t count) {
  return isal_adler32(sum, bytes, count);
}

// The checksum of PNG chunks, continued from an earlier part (0 at the start).
static inline uint32_t cdeflate_crc32(uint32_t crc, const uint8_t *bytes, size_t count) {
  return crc32_gzip_refl(crc, bytes, count);
}
#else
static inline size_t cdeflate_state_size(void) { return 1; }

static inline void *cdeflate_create(void) { return calloc(1, 1); }

static inline size_t cdeflate_fast(void *memory, const uint8_t *input, size_t count,
                                   uint32_t adler, uint8_t *output, size_t room) {
  (void)memory, (void)adler;
  return cdeflate_zlib(input, count, output, room);
}

// The checksum of zlib streams, continued from an earlier part (1 at the start).
static inline uint32_t cdeflate_adler32(uint32_t sum, const uint8_t *bytes, size_t count) {
  return (uint32_t)adler32_z(sum, bytes, count);
}

// The checksum of PNG chunks, continued from an earlier part (0 at the start).
static inline uint32_t cdeflate_crc32(uint32_t crc, const uint8_t *bytes, size_t count) {
  return (uint32_t)crc32_z(crc, bytes, count);
}
#endif

static inline void cdeflate_destroy(void *memory) { free(memory); }

#if CDEFLATE_HAS_ISAL
// A stream that is being inflated; NULL when there is no memory or no ISA-L.
static inline void *cdeflate_inflater_create(void) {
  struct inflate_state *state = (struct inflate_state *)malloc(sizeof *state);
  if (state) isal_inflate_init(state);
  return state;
}

// Inflates raw DEFLATE as far as input and room go, moves both counts down to what is left, and
// returns 0, or 1 at the end of the stream, or -1 where the data is broken.
static inline int32_t cdeflate_inflate(void *memory, const uint8_t *input, size_t *count,
                                       uint8_t *output, size_t *room) {
  struct inflate_state *state = (struct inflate_state *)memory;
  if (*count > UINT32_MAX || *room > UINT32_MAX) return -1;
  state->next_in = (uint8_t *)input;
  state->avail_in = (uint32_t)*count;
  state->next_out = output;
  state->avail_out = (uint32_t)*room;
  if (isal_inflate(state) != ISAL_DECOMP_OK) return -1;
  *count = state->avail_in;
  *room = state->avail_out;
  return state->block_state == ISAL_BLOCK_FINISH;
}

// The checksum of an archive's parts, continued from an earlier piece (0 at the start).
static inline uint32_t cdeflate_fast_crc32(uint32_t crc, const uint8_t *bytes, size_t count) {
  return crc32_gzip_refl(crc, bytes, count);
}
#else
static inline void *cdeflate_inflater_create(void) { return NULL; }

static inline int32_t cdeflate_inflate(void *memory, const uint8_t *input, size_t *count,
                                       uint8_t *output, size_t *room) {
  (void)memory, (void)input, (void)count, (void)output, (void)room;
  return -1;
}

static inline uint32_t cdeflate_fast_crc32(uint32_t crc, const uint8_t *bytes, size_t count) {
  (void)bytes, (void)count;
  return crc;
}
#endif

// The bytes that compressing may need at most.
static inline size_t cdeflate_bound(size_t count) { return count + count / 8 + 4096; }

// 1 where two pieces of memory are the same.
static inline int32_t cdeflate_equal(const void *left, const void *right, size_t count) {
  return memcmp(left, right, count) == 0;
}

#endif
