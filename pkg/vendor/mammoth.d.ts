interface ImageConverter { __mammothBrand: "ImageConverter"; }
export const mammoth: {
  convertToHtml(input: { arrayBuffer: ArrayBuffer }, options: { convertImage: ImageConverter }): Promise<{ value: string }>;
  images: { imgElement(attributes: () => Promise<{ src: string }>): ImageConverter };
};
